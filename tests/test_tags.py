"""The TAGS line, code by code."""

import pytest
from faults.telegrams import changed

from cablelint import lint
from cablelint.engine import Options
from cablelint.reference import tags
from cablelint.testing import MODEL_TELEGRAM as MODEL

NO_COUNTRY = ("TG612", "info", "the TAGS line names no country, expected a code such as KZ")


def found(line: str, day: str = "MAR 06") -> list[tuple[str, str, str]]:
    """What rules on tags find, the order of tags aside: code, severity and message."""
    text = changed(MODEL, ("TAGS: PREL ECON KZ", line), ("MAR 06", day))
    options = Options(select=("TG",), ignore=("TG613",))
    return [(item.code, item.severity.value, str(item.message)) for item in lint(text, options=options).diagnostics]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("TAGS: PREL", [NO_COUNTRY]),
        ("TAGS: ASEC OIIP", []),
        ("TAGS: ASEC", []),
        ("TAGS: OIIP", []),
        ("TAGS: ASEC PREL", [NO_COUNTRY]),
        ("TAGS: PREL EXAMPLE", [("TG603", "info", "EXAMPLE is in no list of TAGS")]),
        ("TAGS: KDEM EXAMPLE KZ", [("TG603", "info", "EXAMPLE is in no list of TAGS")]),
        ("TAGS: KDEM KZ", [("TG606", "warning", "program tag KDEM stands without a subject tag")]),
        ("TAGS: EXAMPLE KZ", [("TG603", "info", "EXAMPLE is in no list of TAGS")]),
        ("TAGS: KZ", [("TG602", "error", "the TAGS line has no subject tag, expected one such as PREL")]),
        ("TAGS: SIPDIS PREL KZ", [("TG610", "warning", "SIPDIS is a caption and no tag")]),
        ("TAGS PREL KZ", []),
        ("TAGS : PREL KZ", []),
        ("TAGS; PREL KZ", [("TG614", "warning", "the line begins TAGS;, expected TAGS:")]),
    ],
)
def test_what_stands_on_the_line(line: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(line) == expected


@pytest.mark.parametrize(("day", "expected"), [("DEC 79", 0), ("JAN 80", 1), ("MAR 06", 1)])
def test_a_name_that_is_missing(day: str, expected: int) -> None:
    missing = ("TG607", "info", "OVIP has no name behind it, expected (LAST, FIRST)")
    assert found("TAGS: OVIP KZ", day) == [missing] * expected


@pytest.mark.parametrize(
    ("codes", "day", "obsolete"),
    [
        ("PREL PFOR KZ", "DEC 81", []),
        ("PREL PFOR KZ", "DEC 82", []),
        ("PREL PFOR KZ", "JAN 83", ["PFOR was in use until 1981"]),
        ("OVIP (PFOR) PREL KZ", "JAN 83", []),
        ("PREL PFOR KZ", "JUT 83", []),
    ],
)
def test_tags_whose_time_is_over(codes: str, day: str, obsolete: list[str]) -> None:
    assert [message for code, _, message in found(f"TAGS: {codes}", day) if code == "TG611"] == obsolete


def test_no_tag_is_taken_for_a_code_of_another_list() -> None:
    assert [code for code in tags.ISO_CONFUSIONS if tags.lookup(code) is not None] == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DOE, JANE", []),
        ("", [("warning", "() is empty, expected (LAST, FIRST)")]),
        ("DOE, JANE 2", [("warning", "(DOE, JANE 2) has digits, expected (LAST, FIRST)")]),
        ("PFOR", [("warning", "(PFOR) is a tag and no name, expected (LAST, FIRST)")]),
        ("DOE AND ROE", [("warning", "(DOE AND ROE) names several persons, expected (LAST, FIRST)")]),
        ("DOE & ROE", [("warning", "(DOE & ROE) names several persons, expected (LAST, FIRST)")]),
        ("DOE/ROE", [("warning", "(DOE/ROE) names several persons, expected (LAST, FIRST)")]),
        ("DOE; ROE", [("warning", "(DOE; ROE) names several persons, expected (LAST, FIRST)")]),
        ("DR. DOE", [("warning", "(DR. DOE) has a title, expected (LAST, FIRST)")]),
        ("DOE, JANE Q.", [("info", "(DOE, JANE Q.) has a full stop behind an initial")]),
        ("ANDERSON, JANE", []),
    ],
)
def test_names(name: str, expected: list[tuple[str, str]]) -> None:
    assert found(f"TAGS: OVIP ({name}), PREL, KZ") == [("TG608", *one) for one in expected]


@pytest.mark.parametrize(("name", "stops"), [("DOE, J. Q.", 2), ("doe, jane q.", 0), ("Doe, Jane Q.", 1)])
def test_full_stops_behind_initials_are_taken_out(name: str, stops: int) -> None:
    text = changed(MODEL, ("TAGS: PREL ECON KZ", f"TAGS: OVIP ({name}), PREL, KZ"))
    (item,) = lint(text, options=Options(select=("TG608",))).diagnostics
    edits = item.fix.edits if item.fix is not None else ()
    assert [text[slice(*edit.span)] + edit.text for edit in edits] == ["."] * stops


@pytest.mark.parametrize(
    ("codes", "messages"),
    [
        ("PREL ECON PREL ECON KZ", ["PREL ECON are written 2 times"]),
        ("PREL KZ PREL PREL", ["PREL is written 3 times"]),
        ("PREL ECON KZ PREL AF ECON", ["PREL is written 2 times", "ECON is written 2 times"]),
        ("PREL ECON KZ ECON PREL", ["ECON is written 2 times", "PREL is written 2 times"]),
        ("PREL ECON KZ PREL AF KZ", ["PREL is written 2 times", "KZ is written 2 times"]),
        ("PREL KZ EXAMPLE OF AN EXAMPLE", []),
    ],
)
def test_tags_that_are_repeated(codes: str, messages: list[str]) -> None:
    assert [message for code, _, message in found(f"TAGS: {codes}") if code == "TG605"] == messages


NO_LIST = "{} is in no list of TAGS"


@pytest.mark.parametrize(
    ("codes", "day", "expected"),
    [
        ("PREL QQ", "MAR 06", [("warning", "QQ is no known tag", "look up the code of the country")]),
        ("PREL ZQ", "MAR 06", [("info", NO_LIST.format("ZQ"), None)]),
        ("PREL XN", "MAR 06", []),
        ("PREL Q1", "MAR 06", [("info", NO_LIST.format("Q1"), None)]),
        ("PRE1 PREL KZ", "MAR 06", [("info", NO_LIST.format("PRE1"), None)]),
        ("PREL QQ HUMAN KZ", "MAR 06", [("info", NO_LIST.format("QQ HUMAN"), None)]),
        ("PREL ONE EXAMPLE TWO KZ", "MAR 06", [("info", NO_LIST.format("ONE EXAMPLE TWO"), None)]),
        ("PREL PRELS KZ", "MAR 06", [("info", NO_LIST.format("PRELS"), None)]),
        ("PRELL ECON KZ", "MAR 06", [("warning", "PRELL is no known tag", "one slip away: PREL")]),
        ("PINZ PREL KZ", "MAR 06", [("warning", "PINZ is no known tag", "one slip away: PINR, PINS")]),
        ("PFXR PREL KZ", "MAR 75", [("warning", "PFXR is no known tag", "one slip away: PFOR")]),
        ("PFXR PREL KZ", "MAR 06", [("warning", "PFXR is no known tag", None)]),
        ("PFXR PREL KZ", "JUT 06", [("warning", "PFXR is no known tag", "one slip away: PFOR")]),
        ("PREL AER LINGUS KZ", "MAR 06", []),
        ("ACON PREL KZ", "MAR 06", [("warning", "ACON is no known tag", "one slip away: ACOA, ACOM, ACOU")]),
        ("PREL (DOE KZ EXAMPLE", "MAR 06", []),
    ],
)
def test_unknown_codes(codes: str, day: str, expected: list[tuple[str, str, str | None]]) -> None:
    text = changed(MODEL, ("TAGS: PREL ECON KZ", f"TAGS: {codes}"), ("MAR 06", day))
    found = lint(text, options=Options(select=("TG603",))).diagnostics
    assert [(at.severity.value, str(at.message), None if at.help is None else str(at.help)) for at in found] == expected
