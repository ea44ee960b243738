"""Heads of paragraphs: the numbered and marked lines of a text, and which of them begin paragraphs."""

import re
from functools import lru_cache

from cablelint.fields.reader import FieldReader
from cablelint.kinds import Line, end_of_first_line, lines_upwards
from cablelint.markings.reading import read_mark
from cablelint.model import Malformed, SubParagraph
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.source import Source, Span
from cablelint.values import mutable

_STARTS = {"PARAGRAPH": "paragraph_head", "PORTION": "portion_head"}
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
# 4. (C): a number and a mark with words behind them. Words that begin with ENTIRE TEXT would belong to the mark. Or a
# number with words behind it that begin neither with these nor with a level.
_OPENING = pattern(
    r"(\d{0,3}+)(?:\.? *+(\([^)\r\n]{1,17}\)) +(?=[A-DF-Za-df-z0-9]|E[^Nn])"
    r"|(?<=\d)\. +(?=[ABDF-KM-RV-Z]|[CELSTU][acdfghj-mpqrt-z]))",
    re.ASCII,
)
# -- or A. with words behind it that begin with no mark.
_ITEM = pattern(r"(\S{1,5}) +(?![\[(]|[A-Z]{1,3}\))\S")


@mutable
class Head:
    """A numbered line that may begin a paragraph; `quoted` and `number` are settled step by step.

    `written` are the digits of the number, and `digits` is where they stand; "" and None for a mark without a number.
    `mark` is the mark as written, and `marked` where it begins; "" and -1 for a number without a mark.
    """

    index: int
    written: str
    number: int
    digits: tuple[int, int] | None
    mark: str
    marked: int
    start: int
    words: int
    quoted: bool = False


def find_heads(reader: FieldReader, lines: list[Line]) -> list[Head]:
    """The lines that may begin a paragraph, in order."""
    heads = []
    quotations = 0
    listed = ""
    for index, line in enumerate(lines):
        kind = line.kind
        if kind == "PARAGRAPH" or (kind == "PORTION" and _begins_portion(reader, lines, index, listed)):
            head = read_head(reader, _STARTS[kind], index, line)
            if head is not None:
                head.quoted = quotations > 0
                heads.append(head)
            listed = ""
        elif kind == "SUB_PARAGRAPH":
            listed = reader.text[line.first : line.first + 3]
        elif kind == "QUOTE_BEGIN":
            quotations += 1
        elif kind == "QUOTE_END":
            quotations = max(0, quotations - 1)
    return heads


def read_head(reader: FieldReader, start: str, index: int, line: Line) -> Head | None:
    """The head that line `index` begins with; None where it has none. `start` is a start symbol of fields.lark."""
    text, first = reader.text, line.first
    opening = _OPENING.match(text, first, line.last)
    if opening is None:
        return _read_head(reader, start, index, line)
    written, mark = opening.groups("")
    if not _is_usual(start, "1." if written else "", mark):
        return _read_head(reader, start, index, line)
    marked, words = opening.start(2), opening.end()
    if not written:
        return Head(index, "", 0, None, mark, marked, first, words)
    return Head(index, written, int(written), opening.span(1), mark, marked, first, words)


def _read_head(reader: FieldReader, start: str, index: int, line: Line) -> Head | None:
    """The head of a line as the grammar reads it; a damaged number is taken by its digits, one without any is none."""
    text, first = reader.text, line.first
    node = reader.read(start, first, min(end_of_first_line(text, line), first + HEAD_LENGTH))
    if isinstance(node, Malformed):
        return None
    number, lexeme, words = node
    mark, marked = "", -1
    if lexeme is not None:
        mark, marked = text[first + lexeme.start : first + lexeme.end], first + lexeme.start
    digits = _DIGITS.search(text, first + number.start, first + number.end) if number is not None else None
    if digits is None:
        return Head(index, "", 0, None, mark, marked, first, first + words)
    return Head(index, digits[0], int(digits[0]), digits.span(), mark, marked, first, first + words)


@lru_cache(maxsize=1000)
def _is_usual(start: str, number: str, mark: str) -> bool:
    """Whether a head may consist of this number, or none, and this mark, or none, and the mark has a meaning.

    Marks repeat, so they are remembered (the last thousand).
    """
    opening = number + mark
    head = _read_head(FieldReader(Copy(Source(opening))), start, 0, Line("PARAGRAPH", 0, 0, len(opening), len(opening)))
    if head is None or bool(head.digits) != bool(number) or head.mark != mark:
        return False
    return not mark or read_mark(mark, Span(0, 0)).marking is not None


def read_item(reader: FieldReader, line: Line) -> SubParagraph | None:
    """The item that a line begins with; None where it has none."""
    first, end = line.first, end_of_first_line(reader.text, line)
    label = unmarked_label(reader.text, line)
    if label is not None:
        return SubParagraph(reader.span(first, end), reader.token(*label), None)
    node = reader.read("sub_paragraph_head", first, min(end, first + HEAD_LENGTH))
    if isinstance(node, Malformed):
        return None
    return SubParagraph(reader.span(first, end), *node)


def unmarked_label(text: str, line: Line) -> tuple[int, int] | None:
    """Where the label stands of the item that a line begins with; None where it may have a mark, or there is none."""
    opening = _ITEM.match(text, line.first, line.last)
    return opening.span(1) if opening is not None and _is_label(opening[1]) else None


@lru_cache(maxsize=1000)
def _is_label(written: str) -> bool:
    """Whether an item may begin with this. Labels repeat, so they are remembered (the last thousand)."""
    node = FieldReader(Copy(Source(written))).read("sub_paragraph_head", 0, len(written))
    return not isinstance(node, Malformed) and node[0].text == written


def _begins_portion(reader: FieldReader, lines: list[Line], index: int, listed: str) -> bool:
    """Whether a mark at the beginning of a line is one: not where a line wraps, nor as (C) behind an item (B)."""
    text, first = reader.text, lines[index].first
    opening = text[first : first + 3]
    follows = len(listed) == len(opening) and listed[0] == "(" and ord(listed[1]) == ord(opening[1]) - 1
    if follows or index == 0:
        return not follows
    before = next(lines_upwards(text, lines[index - 1 : index]))
    if before.kind == "BLANK" or _UNDERLINE.match(text, before.first, before.last) is not None:
        return True
    ended = text[before.last - 1 : before.last] in _SENTENCE_ENDS
    listing = max(lines[0].first, first - _LIST_LENGTH)
    return ended and (opening != "(C)" or "(B)" not in text[listing:first].upper())


def in_sequence(heads: list[Head]) -> bool:
    """Whether all heads are those of paragraphs that are numbered from 1 on."""
    numbers = [head.number for head in heads if not head.quoted]
    return numbers == [*range(1, len(heads) + 1)]


def choose_heads(heads: list[Head]) -> list[Head]:
    """Leave out the items of lists; mark as quoted the paragraphs of a text that is numbered by itself."""
    marked = any(head.mark for head in heads)
    claimed = {head.written for head in heads if head.mark and not head.quoted}
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
        misread = head.written == f"1{expected}" and (bool(head.mark) or misread)
        fits = number == expected or misread
        if not head.mark and marked and (not fits or head.written in claimed):
            continue
        if number == 1 and expected > 1 and not fits:
            inner = 1
        if inner and number == inner and not fits:
            inner += 1
            if head.mark:
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
    numbers = [(head.number, not head.mark) for head in heads[index : index + 3]]
    unmarked = not heads[index].mark
    return numbers == [(number, unmarked) for number in (expected + 1, expected, expected + 2)]


def _goes_on(head: Head, expected: int, last: dict[str, int]) -> bool:
    """Whether an unmarked number that does not fit is a gap of a few in the main sequence, and is followed on.

    `last` has the index of the last line that begins with each number.
    """
    if not expected < head.number <= expected + _MANY or last.get(str(expected), 0) > head.index:
        return False
    return last.get(str(head.number + 1), 0) > head.index or head.index == max(last.values())
