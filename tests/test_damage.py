"""Damage of a copy that fixtures cannot hold: bytes, line ends, and all spellings of a keyword."""

import pytest

from cablelint import lint
from cablelint.diagnostic import Report, Severity
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM


def codes(text: str) -> list[str]:
    return [found.code for found in lint(text).diagnostics]


@pytest.mark.parametrize("title", ["SUBJECT", "Subject", "SUBJ"])
def test_every_usual_title_of_a_subject_is_right(title: str) -> None:
    assert codes(MODEL_TELEGRAM.replace("SUBJECT:", f"{title}:")) == []


@pytest.mark.parametrize(
    "title", ["REF", "Ref", "REFS", "REF(S)", "REFS(S)", "REFTEL", "REFTELS", "REFERENCE", "REFERENCES"]
)
def test_every_usual_title_of_references_is_right(title: str) -> None:
    assert "IN008" not in codes(MODEL_TELEGRAM.replace("REF:", f"{title}:"))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_field_in_the_middle_of_a_line_is_found_whatever_ends_the_lines(line_end: str) -> None:
    text = MODEL_TELEGRAM.replace("\nTAGS:", " TAGS:").replace("\n", line_end)
    (found,) = lint(text).diagnostics
    assert (found.code, text[found.span.start : found.span.end]) == ("IN009", "TAGS")
    assert found.fix is not None
    (edit,) = found.fix.edits
    assert (text[edit.span.start : edit.span.end], edit.text) == (" ", line_end)


def not_utf8(report: Report) -> list[tuple[Severity, str, str, str]]:
    return [
        (found.severity, str(found.message), str(found.help), report.source.text[found.span.start : found.span.end])
        for found in report.diagnostics
        if found.code == "IN010"
    ]


@pytest.mark.parametrize(("letter", "encoding"), [("’", "windows-1252"), ("\x8d", "latin-1")])
def test_a_file_that_is_not_utf8_is_told_at_its_first_other_character(letter: str, encoding: str) -> None:
    one = MODEL_TELEGRAM.replace("THE MINISTER", f"THE MINISTER{letter}S DEPUTY{letter}S")
    report = lint((MODEL_TELEGRAM + one).encode(encoding))
    message = f"the file is not UTF-8, it was read as {encoding}"
    assert not_utf8(report) == [(Severity.INFO, message, "save the file as UTF-8", letter)]
    found = next(found for found in report.diagnostics if found.code == "IN010")
    assert found.span.start == report.source.text.index(letter)
    assert report.cables[1].span.start <= found.span.start


def test_a_file_in_utf8_may_have_any_character() -> None:
    text = MODEL_TELEGRAM.replace("THE MINISTER", "THE MINISTER’S DEPUTY")
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert not_utf8(lint(text.encode(encoding), options=Options(select=("IN010",)))) == []
