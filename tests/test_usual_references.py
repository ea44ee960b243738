"""A usual REF line, known by an expression, is what the grammar says of it; and nearly all are usual."""

import pickle
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablelint.fields.reader import FieldReader
from cablelint.fields.usual_references import usual_references
from cablelint.model import ReferenceKind, ReferenceLine
from cablelint.model.references import usual_citations
from cablelint.repair import Copy
from cablelint.rules.references.labels import first_gap, repeated
from cablelint.source import Source

_YEAR = 2008
_KEYWORDS = ("REF:", "REFS:", "REF", "Ref:", "REF. ", "REFTEL:", "REF: REF:")
_LABELS = ("A.", "A)", "(A)", "¶B.", "B.", "B)", "(B)", "C.", "AA.", "a.", "A:", "[A]", "(A.", "A. (A)", "")
_YEARS = ("", "05 ", "1999 ", "2005 ", "'05 ", "O5 ", "05", "105 ", "73 ", "0 ", "2 ")
_STATIONS = (
    "ASTANA",
    "RIO DE JANEIRO",
    "NEW DELHI",
    "PORT OF SPAIN",
    "STATE",
    "Astana",
    "A ROME",
    "THE MARKET",
    "LETTER",
    "MAY",
    "ROME AND",
    "AND ROME",
    "USUN NEW YORK",
    "REF",
    "SUMMARY",
    "NOTALOT",
    "CLASSIFIED BY ROME",
)
_NUMBERS = (
    "1234",
    "1",
    "000123",
    "00001234",
    "12O4",
    "12 MAY",
    "12.5",
    "123 99",
    "1234 (NOTAL)",
    "1234 AND PREVIOUS",
    "1234/1235",
)
_BETWEEN = (" ", "\n", " \n\n     ", ", ", "; ", ",", "  ", " AND ", "\u2003", "\x1c", "\t", " - ")


def _read(written: str) -> tuple[ReferenceLine | None, ReferenceLine]:
    """What the expression makes of a line, and what the grammar does."""
    reader = FieldReader(Copy(Source(written)))
    reader.year = _YEAR
    by_grammar = reader.read("references", 0, len(written))
    assert isinstance(by_grammar, ReferenceLine)
    return usual_references(reader, 0, len(written)), by_grammar


def _agree(written: str) -> bool:
    """Whether a line is usual; then all that is known of it must be what the grammar reads."""
    usual, by_grammar = _read(written)
    if usual is None:
        return False
    references = by_grammar.references
    assert usual_citations(usual) == [
        (
            reference.label.text if reference.label else "",
            reference.year,
            reference.station and reference.station.text,
            int(reference.number.text) if reference.number else None,
        )
        for reference in references
    ]
    assert all(reference.kind is ReferenceKind.TELEGRAM for reference in references)
    assert all(reference.number and len(reference.number.text) <= 6 for reference in references)
    assert not any("O" in reference.year_token.text for reference in references if reference.year_token)
    assert first_gap(references) is None
    assert not repeated(references)
    assert usual == by_grammar
    return True


@pytest.mark.parametrize(
    "written",
    [
        "REF: ASTANA 1234",
        "REF: 05 RIO DE JANEIRO 1234",
        "REFS: A. ASTANA 1234",
        "REF: A. ASTANA 1234 B. 05 STATE 12345 C. 1999 NEW DELHI 7",
        "REF: (A) ASTANA 1234 (B) STATE 12345",
        "REF: A. ASTANA 1234 \n\n     ¶B. STATE 12345\n¶C. ROME 12",
        "REF: A) ASTANA 1234, B) STATE 12345; C) ROME 12",
        "Refs: (A) Astana 1234 (B) State 12345",
        "REF: A. ASTANA 1234 (NOTAL) B. STATE 12345 AND PREVIOUS\n C. ROME 12",
    ],
)
def test_what_is_usual(written: str) -> None:
    assert _agree(written)


@pytest.mark.parametrize(
    "written",
    [
        "REF: B. ASTANA 1234",
        "REF: A. ASTANA 1234 C. STATE 12345",
        "REF: ASTANA 1234 STATE 12345",
        "REF: A. ASTANA 12345678",
        "REF: A. ASTANA 12O4",
        "REF: A. THE MARKET 12",
        "REF: A. ASTANA 1234 (EXDIS)",
        "REF: A. ASTANA 1234\u2003B. STATE 12345",
        "REF:",
    ],
)
def test_what_is_not(written: str) -> None:
    assert not _agree(written)


def test_every_part_of_a_line() -> None:
    for keyword, label, year, station, number in product(_KEYWORDS, _LABELS, _YEARS, _STATIONS, _NUMBERS):
        _agree(f"{keyword} {label} {year}{station} {number}")
    for between, label, year, station in product(_BETWEEN, _LABELS, _YEARS, _STATIONS):
        _agree(f"REF: A. ASTANA 1234{between}{label} {year}{station} 12")


_items = st.tuples(
    *map(
        st.sampled_from, (_LABELS[:8], (" ", "  ", ""), _YEARS[:4], _STATIONS[:6], (" ", "\n"), _NUMBERS[:3], _BETWEEN)
    )
)


@given(st.lists(_items, min_size=1, max_size=4))
def test_several_telegrams(items: list[tuple[str, ...]]) -> None:
    _agree("REF: " + "".join(map("".join, items)).rstrip())


def test_a_line_of_a_damaged_copy_is_read_by_the_grammar() -> None:
    written = "REF: A\\. ASTANA 1234"
    copy = Copy(Source(written))
    assert usual_references(FieldReader(copy), 0, len(copy.text)) is None


def test_a_pickled_line_is_the_same() -> None:
    usual, _ = _read("REF: A. ASTANA 1234 B. STATE 12345")
    copy = pickle.loads(pickle.dumps(usual))
    assert copy == usual
    assert usual_citations(copy) is None
