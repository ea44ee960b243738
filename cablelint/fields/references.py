"""The REF line and its items."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.fields.dates import full_year
from cablelint.fields.parts import by_kind
from cablelint.model import Malformed, Reference, ReferenceKind, ReferenceLine, Token

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

_NUMBERED = "|".join(rf"(?<=[A-Z] \d{{{width}}})" for width in (2, 3, 4, 5, 6))
# STATE 071143 AND 44603, ANKARA 0112 ISTANBUL 0015: several telegrams under one label.
_AND = re.compile(
    r"\s+(?:AND|&|and)\s+(?=(?:\d{2} )?[A-Z ]{0,40}\d)"
    rf"|(?:{_NUMBERED})\s+(?=(?:\d\d )?[A-Z]{{3,}}(?: [A-Z]+){{0,3}} \d{{2,6}}(?!\d))"
)
_BLANKS_AND_STOPS = " \t\r\n;,.:"


def references(reader: "FieldReader", parts: list[Any]) -> ReferenceLine:
    """`REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)`."""
    keyword = reader.trimmed(parts[0], " \t\r\n:;.")
    assert keyword is not None
    items: list[Reference] = []
    label: Lexeme | None = None
    for part in parts[1:]:
        if part.kind == "REFERENCE_LABEL":
            label = part
        else:
            items.extend(_read_item(reader, label, part, items))
            label = None
    return ReferenceLine(reader.place(parts), keyword, tuple(items))


def _read_item(reader: "FieldReader", label: Lexeme | None, text: Lexeme, before: list[Reference]) -> list[Reference]:
    """The references in one item; a bare number after AND is of the station before it."""
    token = reader.trimmed(text, _BLANKS_AND_STOPS)
    if token is None:
        return []
    start = text.start + reader.text[text.start : text.end].index(token.text)
    end = start + len(token.text)
    cuts = [start, *(match.end() for match in _AND.finditer(reader.text, start, end)), end]
    items: list[Reference] = []
    for first, last in pairwise(cuts):
        items.append(_read_reference(reader, label if first == start else None, first, last, items or before))
    return items


def _read_reference(
    reader: "FieldReader", label: Lexeme | None, first: int, last: int, before: list[Reference]
) -> Reference:
    written = _AND.sub("", reader.text[first:last] + " ").strip(_BLANKS_AND_STOPS)
    last = first + len(written)
    node = reader.read("reference", first, last)
    letters = reader.trimmed(label, " ¶()[].:")
    span = reader.copy.span(label.start if label is not None else first, last)
    if isinstance(node, Malformed):
        bare = re.fullmatch(r"\d{1,6}", written)
        station = before[-1].station if before and bare else None
        if station is None:
            return Reference(span, letters, ReferenceKind.OTHER, written, None, None, None, None, notal=False)
        number = reader.token(first, last)
        return Reference(
            span, letters, ReferenceKind.TELEGRAM, written, before[-1].year, None, station, number, notal=False
        )
    year, station, number, notal = node
    year_number = full_year(year.text.replace("O", "0")) if year is not None else reader.year
    return Reference(span, letters, ReferenceKind.TELEGRAM, written, year_number, year, station, number, notal)


def reference(reader: "FieldReader", parts: list[Any]) -> tuple[Token | None, Token | None, Token | None, bool]:
    """`05 ASTANA 4321 (NOTAL)`: year, station, number, and whether the reference is not to all addressees."""
    kinds = by_kind(parts)
    remarks = [reader.text[part.start : part.end].upper() for part in parts if part.kind == "PARENTHESIS"]
    year = reader.trimmed(kinds.get("REFERENCE_YEAR"), " -")
    if year is None:
        # ASUNCION 701 (08): the year stands behind the number.
        behind = next((part for part in parts if part.kind == "PARENTHESIS" and part.end - part.start == 4), None)
        year = reader.trimmed(behind, "()")
        year = year if year is not None and year.text.isdecimal() else None
    station = reader.trimmed(kinds["REFERENCE_STATION"], " :-")
    return year, station, reader.lexeme(kinds["REFERENCE_NUMBER"]), any("NOTAL" in remark for remark in remarks)
