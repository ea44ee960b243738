"""What a telegram, a file name or a reason may hold: nothing of it is obeyed by what reads the output."""

import json
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from test_formats import commands
from written import changed, diagnostic, report, validate, write

from cablelint import cli
from cablelint.diagnostic import Applicability, Edit, Fix, Message, Related, Report, Suppressed, SuppressionKind
from cablelint.output import FORMATS
from cablelint.output.style import Style, visible
from cablelint.source import Span

PAYLOADS = (
    "::error::injected",
    "\n::error file=b.txt::injected",
    "%0A::error::injected",
    "%25%0D",
    "]]>",
    "<!--",
    "&amp;&",
    "</script><script>alert(1)</script>",
    "\"'\\",
    "{0} {it} %s",
    "\x1b[31m\x1b]8;;http://example.org\x07",
    "\x9b2J",
    "\u202e\u2066\u200b\ufeff",
    "\ud800",
    "\udcff\udc00",
    "\0\x01\x08\x0b\x7f",
    "\r\n\u2028\u2029\x85",
    "\ufffe\uffff",
    "😀e\u0301北京",
)
NO_CONTROL = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def hostile(payload: str) -> Report:
    """A report in which everything that comes from outside is the payload."""
    message = Message("found {it}", {"it": payload})
    text = f"SUBJECT: {payload}\n{payload}"
    found = changed(
        diagnostic(Span(9, 9 + len(payload))),
        message=message,
        related=(Related(Span(0, 7), message),),
        note=message,
        help=message,
        fix=Fix(message, (Edit(Span(9, 10), payload),), Applicability.SAFE),
    )
    hidden = changed(found, suppressed=Suppressed(SuppressionKind.DIRECTIVE, payload))
    return report(text, found, hidden, path=f"{payload}.txt")


def readable(text: str) -> str:
    """The text with U+FFFD for each lone surrogate."""
    return "".join("\ufffd" if unicodedata.category(sign) == "Cs" else sign for sign in text)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
@pytest.mark.parametrize("colour", [True, False])
def test_nothing_that_a_terminal_obeys_is_written(name: str, payload: str, colour: bool) -> None:
    written = write(name, hostile(payload), style=Style(colour=colour))
    own = ("\x1b[0m", "\x1b[1m", "\x1b[31m", "\x1b[34m", "\x1b[90m") if colour else ()
    for sequence in own:
        written = written.replace(sequence, "")
    assert not {sign for sign in written if unicodedata.category(sign) in NO_CONTROL} - {"\n"}
    written.encode()


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "rdjson"])
def test_json_gives_the_text_back(name: str, payload: str) -> None:
    written = write(name, hostile(payload))
    values = [json.loads(part) for part in (written.splitlines() if name == "jsonl" else [written])]
    for value in values:
        validate(name, value)
    assert json.dumps(f"found {readable(payload)}") in json.dumps(values)
    assert json.dumps(readable(payload)) in json.dumps(values), "the text of the fix"


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_gitlab_gives_the_text_back(payload: str) -> None:
    (entry,) = json.loads(write("gitlab", hostile(payload)))
    validate("gitlab", entry)
    assert entry["description"] == f"PM301: found {readable(payload)}"
    assert entry["location"]["path"] == readable(f"{payload}.txt")


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_github_gets_one_command(payload: str) -> None:
    ((name, properties, message),) = commands(write("github", hostile(payload)))
    assert (name, message) == ("error", f"found {visible(payload)}")
    assert properties["file"] == visible(f"{payload}.txt")


@pytest.mark.parametrize("payload", PAYLOADS, ids=ascii)
def test_junit_stays_xml(payload: str) -> None:
    (suite,) = ElementTree.fromstring(write("junit", hostile(payload)))
    shown = visible(payload).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert suite.attrib["name"] == f"{shown}.txt"
    assert [case[0].attrib["message"] for case in suite] == [f"found {shown}", f"directive: {shown}"]


@given(st.text(max_size=60))
@pytest.mark.parametrize("name", FORMATS)
def test_any_text_is_read_back(name: str, text: str) -> None:
    written = write(name, hostile(text + "x"))
    match name:
        case "junit":
            ElementTree.fromstring(written)
        case "github":
            assert len(list(commands(written))) == 1
        case "jsonl":
            assert len([json.loads(line) for line in written.splitlines()]) == 2
        case "full" | "concise" | "grouped" | "statistics":
            assert written.count("\n") == len(written.splitlines())
        case _:
            json.loads(written)


def test_all_formats_agree_on_hostile_telegrams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number, payload in enumerate(PAYLOADS):
        telegram = f"C O N F I D E N T I A L PARIS 000123\nTAGS: {payload}\nSUBJECT: {payload}\n\n1. (S) {payload}\n"
        Path(f"{number}::error::,.txt").write_bytes(telegram.encode("utf-8", "replace"))
    arguments = [f"--output-format={name}={name}.out" for name in FORMATS]
    result = CliRunner().invoke(cli.main, [*arguments, "."])
    assert result.exit_code == 1, result.output
    outputs = {name: Path(f"{name}.out").read_text(encoding="utf-8") for name in FORMATS}
    found = [item["code"] for file in json.loads(outputs["json"])["files"] for item in file["diagnostics"]]
    assert found.count("PM301") > len(PAYLOADS) / 2
    assert [json.loads(line)["code"] for line in outputs["jsonl"].splitlines()] == found
    assert [item["ruleId"] for item in json.loads(outputs["sarif"])["runs"][0]["results"]] == found
    assert [item["description"][:5] for item in json.loads(outputs["gitlab"])] == found
    assert [item["code"]["value"] for item in json.loads(outputs["rdjson"])["diagnostics"]] == found
    assert [properties["title"][:5] for _, properties, _ in commands(outputs["github"])] == found
    cases = [case.attrib["name"] for case in ElementTree.fromstring(outputs["junit"]).iter("testcase")]
    assert [name[:5] for name in cases if name != "no findings"] == found
    assert [line.split("[")[1][:5] for line in outputs["concise"].splitlines()[:-1]] == found
    assert [line.split()[2] for line in outputs["grouped"].splitlines() if line.startswith("  ")] == found
