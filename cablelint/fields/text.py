"""Heads of paragraphs, and page lines."""

from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.markings.reading import read_mark
from cablelint.model import Mark, PageIdentification, PageLine, Token

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader


def read_portion(reader: "FieldReader", lexeme: Lexeme, behind: Lexeme | None) -> Mark | None:
    """The portion mark in a lexeme with these words behind it; None where it was not meant as a mark."""
    mark = _read_mark(reader, lexeme)
    if mark.problem is None:
        return mark
    from cablelint.markings.recognition import is_meant

    words = reader.text[behind.start : behind.end] if behind is not None else ""
    return mark if is_meant(mark.text, mark.problem, words) else None


def _read_mark(reader: "FieldReader", lexeme: Lexeme) -> Mark:
    _, start, end = lexeme
    return read_mark(reader.text[start:end], reader.span(start, end))


def paragraph_head(reader: "FieldReader", tree: Tree) -> tuple[Lexeme, Lexeme | None, int]:
    """`4. (C) In response, ...`: the number, the mark, and the offset in the repaired text where the words begin."""
    return tree.parts[0], *_mark_and_words(reader, tree)


def portion_head(reader: "FieldReader", tree: Tree) -> tuple[Lexeme | None, Lexeme | None, int]:
    """`(SBU) A paragraph without a number`: the damaged number, the mark, and the offset where the words begin."""
    return tree.named.get("DAMAGED_NUMBER"), *_mark_and_words(reader, tree)


def sub_paragraph_head(reader: "FieldReader", tree: Tree) -> tuple[Token, Mark | None]:
    """`-- (SBU) The first point`: the label and the mark."""
    lexeme, _ = _mark_and_words(reader, tree)
    mark = _read_mark(reader, lexeme) if lexeme is not None else None
    # An item begins with a word in parentheses more often than with a mark that nobody knows: A. (EU) THE PRESIDENCY
    certain = mark is not None and (mark.problem is None or len(mark.text) > len("(EU)"))
    return reader.lexeme(tree.parts[0]), mark if certain else None


def _mark_and_words(reader: "FieldReader", tree: Tree) -> tuple[Lexeme | None, int]:
    """The mark, and the offset where the words begin; what was not meant as a mark belongs to the words."""
    named = tree.named
    words = named.get("PARAGRAPH_TEXT")
    mark = named.get("MARK") or named.get("BROKEN_MARK") or named.get("ENTIRE_TEXT")
    if mark is not None and read_portion(reader, mark, words) is None:
        return None, mark.start
    return mark, words.start if words else tree.end


def page_line(reader: "FieldReader", tree: Tree) -> PageLine:
    """`ASTANA 00002080  001.2 OF 002`, `PAGE 02 ROME 02045`."""
    named = tree.named
    sections = [reader.lexeme(part) for part in tree.parts if part.kind in ("SHORT_SECTION", "PAGE_SECTION")]
    page = reader.trimmed(named.get("PAGE_OF_SECTION"), ".")
    if "PAGE_WORD" in named:
        page, *sections = sections
    return PageLine(
        reader.place(tree),
        reader.lexeme(named["PAGE_STATION"]),
        reader.lexeme(named["PAGE_NUMBER"]),
        sections[0] if sections else None,
        int(page.text) if page is not None else 1,
        sections[1] if len(sections) > 1 else None,
    )


def page_identification(reader: "FieldReader", tree: Tree) -> PageIdentification:
    """`PAGE 2 RBDTRQ 115B UNCLAS`."""
    page, originator, serial, *level = map(reader.lexeme, tree.parts[1:])
    return PageIdentification(reader.place(tree), page, originator, serial, level[0] if level else None)
