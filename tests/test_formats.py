"""The formats for programs: each is held against its schema, and read back as its reader would."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import xmlschema
from written import ALL_SUPPRESSED, TELEGRAM, above, changed, diagnostic, mended, report, trouble, validate, write

from cablelint.diagnostic import (
    Applicability,
    Diagnostic,
    Edit,
    Message,
    Report,
    Severity,
    Suppressed,
    SuppressionKind,
)
from cablelint.fixes import apply_edits
from cablelint.output import FORMATS, writer
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Span

XSD = Path(__file__).parent / "schemas" / "junit-10.xsd"


# --- json, jsonl ---


def test_json() -> None:
    written = json.loads(write("json", report(TELEGRAM, above()), report("", path="b.txt")))
    validate("json", written)
    assert written["summary"] == {"files": 2, "error": 1, "warning": 0, "info": 0}
    first, second = written["files"]
    assert (first["path"], first["dialect"]) == ("a.txt", "telegram")
    assert second == {"path": "b.txt", "dialect": "unknown", "diagnostics": []}
    found = first["diagnostics"][0]
    start = TELEGRAM.index("(S)")
    assert found["span"] == {
        "start": {"line": 6, "column": 4, "offset": start},
        "end": {"line": 6, "column": 7, "offset": start + 3},
    }
    assert found["fix"]["edits"] == [{"start": start, "end": start + 3, "text": "(C)"}]


def test_json_without_files_or_fixes() -> None:
    assert json.loads(write("json"))["files"] == []
    written = json.loads(write("json", report("x", diagnostic(Span(0, 1)))))
    validate("json", written)
    assert written["files"][0]["diagnostics"][0]["fix"] is None


def test_jsonl() -> None:
    written = write("jsonl", report(TELEGRAM, above(), diagnostic(Span(0, 1))), report("", path="b.txt"))
    lines = [json.loads(line) for line in written.splitlines()]
    whole = json.loads(write("json", report(TELEGRAM, above(), diagnostic(Span(0, 1)))))
    for line in lines:
        validate("jsonl", line)
    assert [{key: line[key] for key in line if key not in ("version", "path")} for line in lines] == whole["files"][0][
        "diagnostics"
    ]
    assert {line["path"] for line in lines} == {"a.txt"}
    assert write("jsonl", report("")) == ""


@pytest.mark.parametrize("kind", SuppressionKind)
def test_json_marks_what_is_suppressed(kind: SuppressionKind) -> None:
    found = changed(above(), suppressed=Suppressed(kind, "known"))
    written = json.loads(write("json", report(TELEGRAM, found)))
    validate("json", written)
    assert written["files"][0]["diagnostics"][0]["suppressed"] == {"kind": kind.value, "reason": "known"}
    assert written["summary"]["error"] == 0


def test_statistics_json() -> None:
    info = Diagnostic("BD101", "blank", Severity.INFO, Message("blank"), Span(0, 1))
    written = json.loads(write("statistics-json", report(TELEGRAM, above(), above(), info), report(TELEGRAM, above())))
    assert written["rules"] == [
        {"code": "PM301", "name": "portion-above-overall", "severity": "error", "count": 3, "files": 2},
        {"code": "BD101", "name": "blank", "severity": "info", "count": 1, "files": 1},
    ]
    assert written["summary"] == {"files": 2, "error": 3, "warning": 0, "info": 1}


# --- gitlab ---


def gitlab(*reports: Report) -> list[Any]:
    entries: list[Any] = json.loads(write("gitlab", *reports))
    for entry in entries:
        validate("gitlab", entry)
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not entry["location"]["path"].startswith(("./", "/"))
        assert entry["location"]["lines"]["begin"] >= 1
    return entries


def test_gitlab() -> None:
    (entry,) = gitlab(report(TELEGRAM, above(), path="./a.txt"))
    assert entry["description"] == "PM301: paragraph 1 is (S), above the overall CONFIDENTIAL"
    assert (entry["check_name"], entry["severity"]) == ("portion-above-overall", "critical")
    assert entry["location"] == {"path": "a.txt", "lines": {"begin": 6, "end": 6}}
    assert gitlab() == gitlab(report(TELEGRAM)) == []


def test_gitlab_shows_nothing_that_is_suppressed() -> None:
    assert len(gitlab(report(TELEGRAM, *ALL_SUPPRESSED, above()))) == 1


def test_gitlab_fingerprints_are_unique() -> None:
    same = [diagnostic(Span(0, 1))] * 20
    entries = gitlab(report(TELEGRAM, *same, above()), report(TELEGRAM, *same, above(), path="b.txt"))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 42


# --- github ---


def commands(written: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Workflow commands, read as the runner does: name, properties, message."""
    for line in written.split("\n")[:-1]:
        assert line.startswith("::"), line
        head, _, data = line[2:].partition("::")
        name, _, rest = head.partition(" ")
        pairs = [item.split("=", 1) for item in rest.split(",")]
        yield name, {key: unescape(value, extra=True) for key, value in pairs}, unescape(data)


def unescape(text: str, *, extra: bool = False) -> str:
    signs = {"%25": "%", "%0D": "\r", "%0A": "\n"} | ({"%3A": ":", "%2C": ","} if extra else {})
    return re.sub("|".join(signs), lambda match: signs[match[0]], text)


def test_github() -> None:
    (command,) = commands(write("github", report(TELEGRAM, above(), path="./d/a.txt")))
    assert command == (
        "error",
        {
            "file": "d/a.txt",
            "line": "6",
            "endLine": "6",
            "col": "4",
            "endColumn": "6",
            "title": "PM301 portion-above-overall",
        },
        "paragraph 1 is (S), above the overall CONFIDENTIAL",
    )


def test_github_gives_no_column_over_several_lines() -> None:
    ((_, properties, _),) = commands(write("github", report(TELEGRAM, diagnostic(Span(0, 40)))))
    assert (properties["line"], properties["endLine"]) == ("1", "3")
    assert not properties.keys() & {"col", "endColumn"}


def test_github_escapes_what_it_would_obey() -> None:
    nasty = "100%: a,b%0A::error::c\r\n"
    ((_, properties, message),) = commands(
        write("github", report(TELEGRAM, diagnostic(Span(0, 1), "{it}", it=nasty), path="a,b:c%.txt"))
    )
    assert properties["file"] == "a,b:c%.txt"
    assert message == "100%: a,b%0A::error::c␍␊"


@pytest.mark.parametrize(
    ("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.INFO, "notice")]
)
def test_github_severities(severity: Severity, command: str) -> None:
    found = [name for name, _, _ in commands(write("github", report(TELEGRAM, changed(above(), severity=severity))))]
    assert found == [command]


# --- junit ---


@cache
def junit_schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(XSD))


def junit(*reports: Report) -> ElementTree.Element:
    written = write("junit", *reports)
    assert written.isascii()
    junit_schema().validate(written)
    root = ElementTree.fromstring(written)
    for suite in root:
        for attribute, tag in {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error"}.items():
            assert int(suite.attrib[attribute]) == len(suite.findall(tag))
        assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped"))
    return root


def test_junit() -> None:
    root = junit(report(TELEGRAM, above()), report("", path="b.txt"))
    first, second = root
    assert (first.attrib["name"], first[0].attrib["name"]) == ("a.txt", "PM301 portion-above-overall at 6:4")
    assert first[0][0].tag == "failure"
    assert first[0][0].attrib == {
        "type": "error",
        "message": "paragraph 1 is (S), above the overall CONFIDENTIAL",
    }
    assert (second.attrib["tests"], list(second[0])) == ("1", [])
    assert list(junit()) == []


def test_junit_tells_outcomes_apart() -> None:
    info = changed(above(), severity=Severity.INFO)
    (suite,) = junit(report(TELEGRAM, trouble(), info, ALL_SUPPRESSED[0], above()))
    assert [case[0].tag for case in suite] == ["error", "system-out", "skipped", "failure"]
    assert suite[2][0].attrib["message"] == f"{next(iter(SuppressionKind)).value}: known"


# --- rdjson ---


def rdjson(*reports: Report, style: Style | None = None) -> list[Any]:
    written = json.loads(write("rdjson", *reports, style=style))
    validate("rdjson", written)
    diagnostics: list[Any] = written["diagnostics"]
    return diagnostics


def replaced(text: str, place: Any, by: str) -> str:
    """The text after a suggestion, its columns taken as bytes of UTF-8."""
    data = text.encode()
    starts = [0, *(match.end() for match in re.finditer(b"\n", data))]
    start, end = (starts[place[side]["line"] - 1] + place[side]["column"] - 1 for side in ("start", "end"))
    return (data[:start] + by.encode() + data[end:]).decode()


def test_rdjson() -> None:
    text = "aß😀 MARK\n"
    (found,) = rdjson(report(text, diagnostic(Span(4, 8))), report("", path="b.txt"))
    assert found["location"] == {
        "path": "a.txt",
        "range": {"start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 13}},
    }
    assert (found["severity"], found["code"]["value"]) == ("ERROR", "PM301")
    assert rdjson() == rdjson(report(text, *ALL_SUPPRESSED)) == []


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(Span(1, 2), "ss")],
        [Edit(Span(3, 3), "insertion")],
        [Edit(Span(9, 12), ""), Edit(Span(0, 3), "x")],
        [Edit(Span(4, 9), "")],
    ],
)
def test_a_suggestion_does_what_the_fix_does(edits: list[Edit]) -> None:
    text = "aß😀 MARK\nNEXT LINE\n"
    found = mended(Applicability.SAFE, *edits, found=diagnostic(Span(0, 1)))
    ((suggestion,),) = (entry["suggestions"] for entry in rdjson(report(text, found)))
    ordered = sorted(edits, key=lambda edit: edit.span)
    assert replaced(text, suggestion["range"], suggestion["text"]) == apply_edits(text, ordered)


def test_no_suggestion_for_display_nor_over_many_lines() -> None:
    text = "line\n" * 30
    far = mended(Applicability.SAFE, Edit(Span(0, 1), "x"), Edit(Span(90, 91), "x"), found=diagnostic(Span(0, 1)))
    shown = mended(Applicability.DISPLAY, Edit(Span(0, 1), "x"), found=diagnostic(Span(0, 1)))
    assert [entry["suggestions"] for entry in rdjson(report(text, far, shown))] == [[], []]


# --- all ---


@pytest.mark.parametrize("name", FORMATS)
def test_a_writer_keeps_nothing_of_a_report(name: str) -> None:
    target, sizes = writer(name, Style()), []
    target.start()
    for number in range(200):
        target.file(report(TELEGRAM, above(), path=f"{number}.txt"))
        sizes.append(len(repr(vars(target))))
    assert sizes[9] == sizes[-1]
    target.end(Tally())
