"""Heads of paragraphs, and page lines."""

from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.fields.parts import by_kind
from cablelint.markings.reading import read_mark
from cablelint.model import Mark, PageIdentification, PageLine, Token

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader


def read_portion(reader: "FieldReader", lexeme: Lexeme, behind: Lexeme | None) -> Mark | None:
    """The portion mark in a lexeme with these words behind it; None where it was not meant as a mark."""
    _, start, end = lexeme
    mark = read_mark(reader.text[start:end], reader.span(start, end))
    if mark.problem is None:
        return mark
    from cablelint.markings.recognition import is_meant

    words = reader.text[behind.start : behind.end] if behind is not None else ""
    return mark if is_meant(mark.text, mark.problem, words) else None


def paragraph_head(reader: "FieldReader", parts: list[Any]) -> tuple[Lexeme, Mark | None, int]:
    """`4. (C) In response, ...`: the number, the mark, and the offset in the repaired text where the words begin."""
    return parts[0], *_mark_and_words(reader, parts)


def portion_head(reader: "FieldReader", parts: list[Any]) -> tuple[Lexeme | None, Mark | None, int]:
    """`(SBU) A paragraph without a number`: the damaged number, the mark, and the offset where the words begin."""
    return by_kind(parts).get("DAMAGED_NUMBER"), *_mark_and_words(reader, parts)


def sub_paragraph_head(reader: "FieldReader", parts: list[Any]) -> tuple[Token, Mark | None]:
    """`-- (SBU) The first point`: the label and the mark."""
    mark, _ = _mark_and_words(reader, parts)
    # An item begins with a word in parentheses more often than with a mark that nobody knows: A. (EU) THE PRESIDENCY
    certain = mark is not None and (mark.problem is None or len(mark.text) > len("(EU)"))
    return reader.token(parts[0].start, parts[0].end), mark if certain else None


def _mark_and_words(reader: "FieldReader", parts: list[Any]) -> tuple[Mark | None, int]:
    """The mark, and the offset where the words begin; what was not meant as a mark belongs to the words."""
    kinds = by_kind(parts)
    words = kinds.get("PARAGRAPH_TEXT")
    start: int = words.start if words else parts[-1].end
    lexeme = kinds.get("MARK") or kinds.get("BROKEN_MARK") or kinds.get("ENTIRE_TEXT")
    mark = read_portion(reader, lexeme, words) if lexeme is not None else None
    return mark, lexeme.start if lexeme is not None and mark is None else start


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
