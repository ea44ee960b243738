"""Heads of paragraphs, and page lines."""

from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.fields.parts import by_kind
from cablelint.markings.reading import read_mark
from cablelint.model import Mark, PageIdentification, PageLine, Token

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader


def read_portion(reader: "FieldReader", lexeme: Lexeme) -> Mark:
    """The portion mark in a lexeme."""
    token = reader.token(lexeme.start, lexeme.end)
    return read_mark(token.text, token.span)


def paragraph_head(reader: "FieldReader", parts: list[Any]) -> tuple[Lexeme, Mark | None, int]:
    """`4. (C) In response, ...`: the number, the mark, and the offset in the repaired text where the words begin."""
    kinds = by_kind(parts)
    mark = kinds.get("MARK") or kinds.get("BROKEN_MARK")
    words = kinds.get("PARAGRAPH_TEXT")
    return parts[0], read_portion(reader, mark) if mark else None, words.start if words else parts[-1].end


def portion_head(reader: "FieldReader", parts: list[Any]) -> tuple[Lexeme | None, Mark, int]:
    """`(SBU) A paragraph without a number`: the damaged number, the mark, and the offset where the words begin."""
    kinds = by_kind(parts)
    words = kinds.get("PARAGRAPH_TEXT")
    return kinds.get("DAMAGED_NUMBER"), read_portion(reader, kinds["MARK"]), words.start if words else parts[-1].end


def sub_paragraph_head(reader: "FieldReader", parts: list[Any]) -> tuple[Token, Mark | None]:
    """`-- (SBU) The first point`: the label and the mark."""
    kinds = by_kind(parts)
    mark = kinds.get("MARK") or kinds.get("BROKEN_MARK")
    return reader.token(parts[0].start, parts[0].end), read_portion(reader, mark) if mark else None


def page_line(reader: "FieldReader", parts: list[Any]) -> PageLine:
    """`ASTANA 00002080  001.2 OF 002`, `PAGE 02 ROME 02045`."""
    kinds = by_kind(parts)
    station, number = kinds["PAGE_STATION"], kinds["PAGE_NUMBER"]
    sections = [part for part in parts if part.kind in ("SHORT_SECTION", "PAGE_SECTION")]
    page = reader.trimmed(kinds.get("PAGE_OF_SECTION"), ".")
    if parts[0].kind == "PAGE_WORD":
        page, sections = reader.lexeme(sections[0]), sections[1:]
    return PageLine(
        span=reader.place(parts),
        station=reader.token(station.start, station.end),
        number=reader.token(number.start, number.end),
        section=reader.lexeme(sections[0]) if sections else None,
        page=int(page.text) if page is not None else 1,
        total=reader.lexeme(sections[1]) if len(sections) > 1 else None,
    )


def page_identification(reader: "FieldReader", parts: list[Any]) -> PageIdentification:
    """`PAGE 2 RBDTRQ 115B UNCLAS`."""
    page, originator, serial, *level = (reader.token(part.start, part.end) for part in parts[1:])
    return PageIdentification(reader.place(parts), page, originator, serial, level[0] if level else None)
