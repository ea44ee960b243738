"""SARIF: valid by its schema, and what code scanning makes of it."""

import json
from typing import Any

import pytest
from written import ALL_SUPPRESSED, TELEGRAM, above, mended, report, trouble, validate, write

from cablelint import engine
from cablelint.diagnostic import Applicability, Diagnostic, Edit, Message, Report, Severity, SuppressionKind
from cablelint.output.style import Style
from cablelint.source import Span


def sarif(*reports: Report, style: Style | None = None) -> Any:
    """The one run of a log that is valid."""
    written = json.loads(write("sarif", *reports, style=style))
    validate("sarif", written)
    (run,) = written["runs"]
    return run


def test_sarif() -> None:
    start = TELEGRAM.index("(S)")
    run = sarif(report(TELEGRAM, above()), report("", path="b.txt"))
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    assert (result["ruleId"], result["level"]) == ("PM301", "error")
    assert result["message"]["text"] == "paragraph 1 is (S), above the overall CONFIDENTIAL"
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "a.txt"},
        "region": {
            "startLine": 6,
            "startColumn": 4,
            "endLine": 6,
            "endColumn": 7,
            "charOffset": start,
            "charLength": 3,
        },
    }
    (related,) = result["relatedLocations"]
    assert related["message"]["text"] == "overall classification is set here"
    assert related["physicalLocation"]["region"]["startLine"] == 1
    assert "fixes" not in result, "a fix that is only for display is no fix for a program"
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 0}]


def test_sarif_has_the_pages_of_its_rules() -> None:
    info = Diagnostic("QA999", "of-a-plug-in", Severity.INFO, Message("new"), Span(0, 1))
    run = sarif(report(TELEGRAM, info, above(), above()))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["QA999", "PM301"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["QA999", "PM301", "PM301"]
    page = next(rule for rule in engine.all_rules() if rule.code == "PM301")
    assert rules[1]["shortDescription"]["text"] == page.summary
    assert rules[1]["help"]["markdown"] == page.documentation
    assert rules[1]["defaultConfiguration"] == {"level": "error", "enabled": True}


@pytest.mark.parametrize("applicability", [Applicability.SAFE, Applicability.UNSAFE])
def test_sarif_fixes(applicability: Applicability) -> None:
    found = mended(applicability, Edit(Span(5, 6), "y"), Edit(Span(0, 1), "x"), Edit(Span(9, 9), "z"))
    (result,) = sarif(report(TELEGRAM, found))["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert result["fixes"][0]["description"]["text"].startswith("mend MINISTER")
    assert ("look" in result["fixes"][0]["description"]["text"]) is (applicability is Applicability.UNSAFE)
    places = [
        (item["deletedRegion"]["charOffset"], item["deletedRegion"]["charLength"]) for item in change["replacements"]
    ]
    assert places == [(0, 1), (5, 1), (9, 0)]


def test_sarif_marks_what_is_suppressed() -> None:
    results = sarif(report(TELEGRAM, *ALL_SUPPRESSED, above()))["results"]
    kinds = {kind: result.get("suppressions") for kind, result in zip((*SuppressionKind, None), results, strict=True)}
    assert kinds[None] is None
    for kind, suppressions in kinds.items():
        if kind is not None:
            in_source = kind is SuppressionKind.DIRECTIVE
            assert suppressions == [
                {"kind": "inSource" if in_source else "external", "status": "accepted", "justification": "known"}
            ]
    states = [result.get("baselineState") for result in results]
    assert states == ["unchanged" if kind is SuppressionKind.BASELINE else None for kind in (*SuppressionKind, None)]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a.txt", "a.txt"),
        ("./d/a b#?%.txt", "d/a%20b%23%3F%25.txt"),
        ("../é.txt", "../%C3%A9.txt"),
        ("a:b.txt", "a%3Ab.txt"),
        ("/d/a b.txt", "file:///d/a%20b.txt"),
        ("\udcff.txt", "%FF.txt"),
        ("<stdin>", "%3Cstdin%3E"),
    ],
)
def test_sarif_names_files_by_uris(path: str, uri: str) -> None:
    (result,) = sarif(report(TELEGRAM, above(), path=path))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


@pytest.mark.parametrize(
    ("code", "about"), [("CT000", "Execution"), ("CT004", "Execution"), ("CT010", "Configuration")]
)
def test_sarif_swallows_no_trouble(code: str, about: str) -> None:
    run = sarif(report(TELEGRAM, trouble(code), above()))
    assert [result["ruleId"] for result in run["results"]] == ["PM301"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation[f"tool{about}Notifications"]
    assert (notification["descriptor"]["id"], notification["level"]) == (code, "error")
    assert notification["message"]["text"] == "rule X failed: ?"
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a.txt"
