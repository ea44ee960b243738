"""What captions allow beside each other, and from which day on."""

import pytest
from faults.telegrams import UNCLASSIFIED, changed

from cablelint import lint
from cablelint.engine import Options
from cablelint.testing import MODEL_TELEGRAM as MODEL

DAY = "011200Z MAR 06"


def found(base: str, day: str, *captions: str) -> list[tuple[str, ...]]:
    """What rules on captions find below a date-time group: code, severity, words at fault, words of related places."""
    text = changed(base, (DAY, day), ("SIPDIS", "\n".join(captions)))
    return [
        (
            item.code,
            item.severity.value,
            *(text[slice(*span)] for span in (item.span, *(at.span for at in item.related))),
        )
        for item in lint(text, options=Options(select=("CP", "PS"), ignore=("CP211",))).diagnostics
    ]


@pytest.mark.parametrize(
    ("day", "captions", "expected"),
    [
        ("151200Z JUL 08", ("AGREMENT CHANNEL", "NODIS"), []),
        ("161200Z JUL 08", ("AGREMENT CHANNEL", "NODIS"), [("CP204", "error", "NODIS", "AGREMENT CHANNEL")]),
        ("011200Z MAR 09", ("AGREMENT CHANNEL", "EXDIS"), [("CP204", "error", "EXDIS", "AGREMENT CHANNEL")]),
        ("011200Z MAR 09", ("AGREMENT CHANNEL", "NOFORN"), []),
        ("011200Z MAR 09", ("DIRGEN CHANNEL", "NODIS"), []),
        ("011200Z JAN 23", ("DIRGEN CHANNEL", "NOFORN"), [("CP204", "error", "NOFORN", "DIRGEN CHANNEL")]),
        ("011200Z JAN 23", ("AGREMENT CHANNEL", "NOFORN"), [("CP204", "error", "NOFORN", "AGREMENT CHANNEL")]),
        ("011200Z JAN 23", ("AGREMENT CHANNEL", "ODDCAP"), []),
        ("011200Z JAN 23", ("AGREMENT CHANNEL",), []),
        ("991200Z JAN 23", ("AGREMENT CHANNEL", "NODIS"), []),
        ("011200Z JAN 23", ("NODIS",), []),
    ],
)
def test_beside_the_channel_of_agrement(day: str, captions: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(MODEL, day, *captions) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("311200Z DEC 10", []),
        ("011200Z JAN 11", [("CP203", "warning", "DISSENT CHANNEL", "ROGER CHANNEL")]),
        ("311200Z DEC 22", [("CP203", "warning", "DISSENT CHANNEL", "ROGER CHANNEL")]),
        ("011200Z JAN 23", [("CP203", "error", "DISSENT CHANNEL", "ROGER CHANNEL")]),
        ("991200Z JAN 23", []),
    ],
)
def test_two_channels(day: str, expected: list[tuple[str, ...]]) -> None:
    assert found(MODEL, day, "ROGER CHANNEL", "DISSENT CHANNEL") == expected


def test_a_channel_twice_is_one_channel() -> None:
    assert [code for code, *_ in found(MODEL, "011200Z JAN 11", "ROGER CHANNEL", "ROGER CHANNEL")] == ["CP210"]


@pytest.mark.parametrize(
    ("day", "severity"),
    [("311200Z DEC 79", "warning"), ("011200Z JAN 80", "error"), ("991200Z JAN 80", "warning")],
)
def test_nodis_with_exdis(day: str, severity: str) -> None:
    assert found(MODEL, day, "NODIS", "EXDIS") == [("CP202", severity, "EXDIS", "NODIS")]


@pytest.mark.parametrize(
    ("day", "captions", "expected"),
    [
        ("301200Z SEP 95", ("NODIS",), []),
        ("011200Z OCT 95", ("NODIS",), [("CP212", "warning", "NODIS", "UNCLAS")]),
        ("991200Z OCT 95", ("NODIS",), []),
        (DAY, ("NODIS", "SENSITIVE"), []),
    ],
)
def test_nodis_on_what_anybody_may_read(day: str, captions: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(UNCLASSIFIED, day, *captions) == expected


def test_nodis_on_limited_official_use() -> None:
    assert found(changed(UNCLASSIFIED, ("UNCLAS", "LIMITED OFFICIAL USE")), DAY, "NODIS") == []


def test_nodis_above_a_paragraph_that_is_marked() -> None:
    marked = changed(UNCLASSIFIED, ("3. (U)", "3. (SBU)"))
    assert [code for code, *_ in found(marked, DAY, "NODIS")] == ["CP206"]


@pytest.mark.parametrize(
    ("day", "captions", "expected"),
    [
        ("301200Z SEP 95", ("SIPDIS",), []),
        ("011200Z OCT 95", ("SIPDIS",), [("CP206", "warning", "(SBU)", "UNCLAS")]),
        ("991200Z OCT 95", ("SIPDIS",), []),
        (DAY, ("SENSITVE",), [("CP214", "warning", "SENSITVE")]),
        (DAY, ("FOUO",), []),
        (DAY, ("FOR OFFICIAL USE ONLY",), []),
        (DAY, ("Sensitive",), []),
        (DAY, ("THE TEXT IS Official Use ONLY",), []),
    ],
)
def test_sensitive_paragraphs(day: str, captions: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(changed(UNCLASSIFIED, ("3. (U)", "3. (SBU)")), day, *captions) == expected


def test_what_is_sensitive_above_the_classification_line_is_another_matter() -> None:
    marked = changed(UNCLASSIFIED, ("3. (U)", "3. (SBU)"), ("AMEMBASSY ANKARA", "SBU OFFICE ANKARA"))
    assert [code for code, *_ in found(marked, DAY, "SIPDIS")] == ["CP206"]


@pytest.mark.parametrize("word", ["SENSITIVE", "SBU"])
def test_a_word_beside_a_classification_is_no_caption_below_it(word: str) -> None:
    beside = changed(MODEL, ("L ASTANA", f"L {word} ASTANA"))
    assert "CP205" not in [code for code, *_ in found(beside, DAY, "SIPDIS")]
    behind = changed(MODEL, ("L ASTANA 000123", f"L ASTANA 000123 {word}"))
    assert ("CP205", "warning", word, "C O N F I D E N T I A L") in found(behind, DAY, "SIPDIS")


@pytest.mark.parametrize(
    ("captions", "expected"),
    [
        (("ROGER CHANNEL", "SIPDIS"), [("CP201", "warning", "SIPDIS", "ROGER CHANNEL")]),
        (("STADIS", "NODIS", "SIPDIS"), [("CP201", "error", "SIPDIS", "STADIS", "NODIS")]),
        (("NOFORN", "ROGER CHANNEL"), [("CP209", "warning", "ROGER CHANNEL", "NOFORN")]),
        (("NOFORN", "RELIDO"), [("CP207", "error", "RELIDO", "NOFORN")]),
        (("SIPDIS", "SIPDIS"), []),
    ],
)
def test_what_does_not_go_together(captions: tuple[str, ...], expected: list[tuple[str, ...]]) -> None:
    assert found(MODEL, DAY, *captions) == expected


@pytest.mark.parametrize("end", ["FOR", "PASS", "TO", "AND"])
def test_a_pass_line_that_names_nobody(end: str) -> None:
    line = f"STATE FOR SCA {end}"
    assert found(changed(MODEL, ("STATE FOR SCA/CEN", line)), DAY, "SIPDIS") == [("PS301", "info", line)]


@pytest.mark.parametrize("name", ["JOINT STAFF WASHDC", "JOINT STAFF WASHDC//J5//J3"])
def test_another_agency_may_have_offices(name: str) -> None:
    to_others = changed(MODEL, ("RUEHAK/AMEMBASSY ANKARA 0045", f"RUEKJCS/{name}"))
    assert [code for code, *_ in found(to_others, DAY, "STADIS")] == ["CP208"]
