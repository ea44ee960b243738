"""Heads of paragraphs: the numbered and marked lines of a text, and which of them begin paragraphs."""

from functools import lru_cache
from typing import Any

from cablelint.automaton import Lexeme
from cablelint.fields.reader import FieldReader
from cablelint.kinds import Line, last_line_apart
from cablelint.markings.reading import place_mark
from cablelint.model import Malformed, Mark
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.source import Source
from cablelint.values import mutable

# A paragraph's number and mark stand in its first characters.
HEAD_LENGTH = 160
_DIGITS = pattern(r"\d{1,3}")
_UNDERLINE = pattern(r"[\-=_ ]+\Z")
# What the line before a paragraph ends with that no blank line sets off, as in a letter: Dear Madam Secretary,
_SENTENCE_ENDS = (".", "!", "?", ",", ":", '"')
# An item (B) may stand so far before an item (C).
_LIST_LENGTH = 500
# A gap in the numbers is at most as long.
_MANY = 3
# 4. (C): a number and a mark with words behind them. Words that begin with ENTIRE TEXT would belong to the mark.
_OPENING = pattern(r"([^)]{1,18}\)) +[A-DF-Za-df-z0-9]")
# Twice as fast as Lexeme(kind, start, end).
_new = tuple.__new__


@mutable
class Head:
    """A numbered line that may begin a paragraph; `quoted` and `number` are settled step by step."""

    index: int
    written: str
    lexeme: Lexeme | None
    mark: Mark | None
    words: int
    quoted: bool
    number: int
    start: int


def find_heads(reader: FieldReader, lines: list[Line]) -> list[Head]:
    """The lines that may begin a paragraph, in order."""
    heads = []
    quotations = 0
    listed = ""
    for index, line in enumerate(lines):
        if line.kind == "PARAGRAPH" or (line.kind == "PORTION" and _begins_portion(reader, lines, index, listed)):
            start = "paragraph_head" if line.kind == "PARAGRAPH" else "portion_head"
            node = read_head(reader, start, line)
            if not isinstance(node, Malformed):
                heads.append(_make_head(reader, index, line, node, quoted=quotations > 0))
            listed = ""
        elif line.kind == "SUB_PARAGRAPH":
            listed = reader.text[line.first : line.first + 3]
        elif line.kind == "QUOTE_BEGIN":
            quotations += 1
        elif line.kind == "QUOTE_END":
            quotations = max(0, quotations - 1)
    return heads


def read_head(reader: FieldReader, start: str, line: Line) -> Any:
    """The number, the mark, and the offset where the words begin; Malformed where the line is no head."""
    text, first = reader.text, line.first
    opening = _OPENING.match(text, first, line.last)
    known = _read_opening(start, opening[1]) if opening is not None else None
    if opening is None or known is None:
        node = reader.read(start, first, min(line.last, first + HEAD_LENGTH))
        return node if isinstance(node, Malformed) else _moved(node, first)
    number, mark = known
    place = reader.span(first + mark.span.start, first + mark.span.end)
    return _moved((number, place_mark(mark, place), opening.end() - 1 - first), first)


def _moved(head: tuple[Lexeme | None, Mark | None, int], first: int) -> tuple[Lexeme | None, Mark | None, int]:
    """A head that begins at an offset: its number and its words at their offsets in the whole text."""
    number, mark, words = head
    if number is not None:
        kind, start, end = number
        number = _new(Lexeme, (kind, first + start, first + end))
    return number, mark, first + words


@lru_cache(maxsize=1000)
def _read_opening(start: str, opening: str) -> tuple[Lexeme | None, Mark] | None:
    """The number and the mark that end with a closing parenthesis; None where there is none whose meaning is known.

    They repeat, so they are remembered (the last thousand).
    """
    node = FieldReader(Copy(Source(opening))).read(start, 0, len(opening))
    if isinstance(node, Malformed):
        return None
    number, mark, _ = node
    known = mark is not None and mark.marking is not None and mark.span.end == len(opening)
    return (number, mark) if known else None


def _begins_portion(reader: FieldReader, lines: list[Line], index: int, listed: str) -> bool:
    """Whether a mark at the beginning of a line is one: not where a line wraps, nor as (C) behind an item (B)."""
    first = lines[index].first
    opening = reader.text[first : first + 3]
    follows = len(listed) == len(opening) and listed[0] == "(" and ord(listed[1]) == ord(opening[1]) - 1
    if follows or index == 0:
        return not follows
    before = last_line_apart(reader.text, lines[index - 1])[-1]
    if before.kind == "BLANK" or _UNDERLINE.match(reader.text, before.first, before.last) is not None:
        return True
    ended = reader.text[before.last - 1 : before.last] in _SENTENCE_ENDS
    listing = max(lines[0].first, first - _LIST_LENGTH)
    return ended and (opening != "(C)" or "(B)" not in reader.text[listing:first].upper())


def _make_head(
    reader: FieldReader, index: int, line: Line, node: tuple[Lexeme | None, Mark | None, int], *, quoted: bool
) -> Head:
    """The head of a paragraph; a damaged number is taken by its digits, one without any is none."""
    lexeme, mark, words = node
    if lexeme is not None and lexeme.kind == "PARAGRAPH_NUMBER":
        written = reader.text[lexeme.start : lexeme.end]
        return Head(index, written, lexeme, mark, words, quoted, int(written), line.first)
    digits = _DIGITS.search(reader.text, lexeme.start, lexeme.end) if lexeme is not None else None
    if lexeme is None or digits is None:
        return Head(index, "", None, mark, words, quoted, 0, line.first)
    lexeme = Lexeme(lexeme.kind, *digits.span())
    return Head(index, digits[0], lexeme, mark, words, quoted, int(digits[0]), line.first)


def choose_heads(heads: list[Head]) -> list[Head]:
    """Leave out the items of lists; mark as quoted the paragraphs of a text that is numbered by itself."""
    marked = any(head.mark is not None for head in heads)
    claimed = {head.written for head in heads if head.mark is not None and not head.quoted}
    last = {head.written: head.index for head in heads}
    chosen: list[Head] = []
    expected, inner, misread = 1, 0, True
    exchanged: Head | None = None
    for index, head in enumerate(heads):
        if head.quoted or not head.written or head is exchanged:
            chosen.append(head)
            continue
        number = head.number
        # A line that wraps may begin with 12 as well: without a mark a misread number must follow another one.
        misread = head.written == f"1{expected}" and (head.mark is not None or misread)
        fits = number == expected or misread
        if head.mark is None and marked and (not fits or head.written in claimed):
            continue
        if number == 1 and expected > 1 and not fits:
            inner = 1
        if inner and number == inner and not fits:
            inner += 1
            if head.mark is not None:
                head.quoted = True
                chosen.append(head)
            continue
        if not fits and _is_exchanged(heads, index, expected):
            exchanged = heads[index + 1]
        elif not marked and not fits and not _goes_on(head, expected, last):
            continue
        inner = 0
        chosen.append(head)
        expected = (expected if misread else number) + 1
    return chosen


def _is_exchanged(heads: list[Head], index: int, expected: int) -> bool:
    """Whether a number and the next one were exchanged, and the numbering goes on behind them: 3 and 2 before 4."""
    numbers = [(head.number, head.mark is None) for head in heads[index : index + 3]]
    unmarked = heads[index].mark is None
    return numbers == [(number, unmarked) for number in (expected + 1, expected, expected + 2)]


def _goes_on(head: Head, expected: int, last: dict[str, int]) -> bool:
    """Whether an unmarked number that does not fit is a gap of a few in the main sequence, and is followed on.

    `last` has the index of the last line that begins with each number.
    """
    if not expected < head.number <= expected + _MANY or last.get(str(expected), 0) > head.index:
        return False
    return last.get(str(head.number + 1), 0) > head.index or head.index == max(last.values())
