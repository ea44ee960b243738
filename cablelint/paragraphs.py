"""The text of a telegram: which numbered lines are paragraphs, their numbers, headings and items, and the signature.

A number at the beginning of a line may also be an item of a list or belong to a quoted text, and a pilcrow before it
may have been read as a 1. The whole sequence decides.
"""

from attrs import define, frozen

from cablelint.automaton import Lexeme
from cablelint.fields.reader import FieldReader
from cablelint.kinds import BLANKS, INDENT, Line, last_line_apart, single_lines
from cablelint.model import Damage, DamageKind, Malformed, Mark, Paragraph, SubParagraph, Token
from cablelint.patterns import pattern
from cablelint.signature import find_signature, with_single_lines_at_end
from cablelint.source import LINE_END

_UNDERLINE = pattern(r"[\-=_ ]+\Z")
_DIGITS = pattern(r"\d{1,3}")
_HEADING_LENGTH = 120
# What a sentence ends with, and no heading.
_STOPS = (".", ";", ",", ":")
# One of these stands where a line of the text has blanks before or behind it.
_BLANKS_AT_LINE_ENDS = (" \n", "\n ", "\n¶", "\t", "\r", "\f", "\v")
# A paragraph's number and mark stand in its first characters.
_HEAD_LENGTH = 160
_MANY = 3
# What the line before a paragraph ends with that no blank line sets off, as in a letter: Dear Madam Secretary,
_SENTENCE_ENDS = (".", "!", "?", ",", ":", '"')
# An item (B) may stand so far before an item (C).
_LIST_LENGTH = 500
# What the communication centre, or the keeper of the copy, put between the lines of the text.
_BETWEEN_PAGES = frozenset({"PAGE_LINE", "SECTION", "FOREIGN"})


@frozen
class Text:
    """What was found below the text header."""

    paragraphs: tuple[Paragraph, ...] = ()
    signature: Token | None = None
    damage: tuple[Damage, ...] = ()


@define
class _Head:
    """A numbered line that may begin a paragraph; `quoted` and `number` are settled step by step."""

    index: int
    written: str
    lexeme: Lexeme | None
    mark: Mark | None
    words: int
    quoted: bool
    number: int
    start: int


def read_text(reader: FieldReader, lines: list[Line], *, headed: bool) -> Text:
    """The paragraphs in the lines below the text header.

    `headed` says that the header stands above: then the first paragraph is number 1, which helps to tell `11.` from a
    misread `¶1.`.
    """
    lines = _without_pages(lines)
    heads = _choose(_find_heads(reader, lines))
    last = heads[-1].index if heads else 0
    lines = with_single_lines_at_end(reader.text, lines, last)
    signature = find_signature(reader, lines, last)
    name = signature[1] if signature is not None else None
    if not heads:
        return Text(signature=name)
    damage = _repair_numbers(reader, heads, headed=headed)
    paragraphs = []
    heading = _heading(reader, _lines_above(reader.text, lines, heads[0].index))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if following is not None:
            end = _heading_start(reader, lines, head.index + 1, following.index)
            next_heading = _heading(reader, lines[end : following.index]) if end < following.index else None
        else:
            end, next_heading = signature[0] if signature is not None else len(lines), None
        while end > head.index + 1 and lines[end - 1].kind in ("BLANK", "QUOTE_END", "QUOTE_BEGIN"):
            end -= 1
        paragraphs.append(_build(reader, lines[head.index : end], head, heading))
        heading = next_heading
    return Text(tuple(paragraphs), name, damage)


def _without_pages(lines: list[Line]) -> list[Line]:
    """The lines without those that the communication centre put between pages, and the blank lines around these."""
    if _BETWEEN_PAGES.isdisjoint([line.kind for line in lines]):
        return lines
    kept: list[Line] = []
    skipping = False
    for line in lines:
        if line.kind in _BETWEEN_PAGES:
            while kept and kept[-1].kind == "BLANK":
                kept.pop()
            skipping = True
        elif line.kind != "BLANK" or not skipping:
            if skipping and line.kind in ("PARAGRAPH", "PORTION") and kept:
                kept.append(Line("BLANK", line.start, line.start, line.start, line.start))
            kept.append(line)
            skipping = False
    return kept


def _find_heads(reader: FieldReader, lines: list[Line]) -> list[_Head]:
    heads = []
    quotations = 0
    listed = ""
    for index, line in enumerate(lines):
        if line.kind == "PARAGRAPH" or (line.kind == "PORTION" and _begins_portion(reader, lines, index, listed)):
            start = "paragraph_head" if line.kind == "PARAGRAPH" else "portion_head"
            node = reader.read(start, line.first, min(line.last, line.first + _HEAD_LENGTH))
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
) -> _Head:
    """The head of a paragraph; a damaged number is taken by its digits, one without any is none."""
    lexeme, mark, words = node
    if lexeme is not None and lexeme.kind == "PARAGRAPH_NUMBER":
        written = reader.text[lexeme.start : lexeme.end]
        return _Head(index, written, lexeme, mark, words, quoted, int(written), line.first)
    digits = _DIGITS.search(reader.text, lexeme.start, lexeme.end) if lexeme is not None else None
    if lexeme is None or digits is None:
        return _Head(index, "", None, mark, words, quoted, 0, line.first)
    lexeme = Lexeme(lexeme.kind, *digits.span())
    return _Head(index, digits[0], lexeme, mark, words, quoted, int(digits[0]), line.first)


def _choose(heads: list[_Head]) -> list[_Head]:
    """Leave out the items of lists; mark as quoted the paragraphs of a text that is numbered by itself."""
    marked = any(head.mark is not None for head in heads)
    claimed = {head.written for head in heads if head.mark is not None and not head.quoted}
    last = {head.written: head.index for head in heads}
    chosen: list[_Head] = []
    expected, inner, misread = 1, 0, True
    exchanged: _Head | None = None
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


def _is_exchanged(heads: list[_Head], index: int, expected: int) -> bool:
    """Whether a number and the next one were exchanged, and the numbering goes on behind them: 3 and 2 before 4."""
    numbers = [(head.number, head.mark is None) for head in heads[index : index + 3]]
    unmarked = heads[index].mark is None
    return numbers == [(number, unmarked) for number in (expected + 1, expected, expected + 2)]


def _goes_on(head: _Head, expected: int, last: dict[str, int]) -> bool:
    """Whether an unmarked number that does not fit is a gap of a few in the main sequence, and is followed on.

    `last` has the index of the last line that begins with each number.
    """
    if not expected < head.number <= expected + _MANY or last.get(str(expected), 0) > head.index:
        return False
    return last.get(str(head.number + 1), 0) > head.index or head.index == max(last.values())


def _repair_numbers(reader: FieldReader, heads: list[_Head], *, headed: bool) -> tuple[Damage, ...]:
    """Repair the numbers whose pilcrow was read as a 1: `11. 12. 13.` before `4.` are 1, 2 and 3."""
    misread: list[tuple[_Head, Lexeme]] = []
    rightly = 0
    expected = 1
    for head in heads:
        if head.quoted or head.lexeme is None:
            continue
        if head.written == f"1{expected}" and reader.text[head.lexeme.start - 1 : head.lexeme.start] != "¶":
            misread.append((head, head.lexeme))
            expected += 1
        else:
            rightly += head.number == expected
            expected = head.number + 1
    # Without any number that was read rightly, only a header above tells a first paragraph from an eleventh.
    if not misread or not (rightly or headed):
        return ()
    pilcrow = "¶" if "¶" in reader.text else ""
    proven = rightly > 0 or len(misread) > 1
    damage = []
    for head, lexeme in misread:
        head.number = int(head.written[1:])
        span = reader.span(lexeme.start, lexeme.start + 1)
        damage.append(Damage(DamageKind.PILCROW_AS_DIGIT, span, pilcrow, proven))
    return tuple(damage)


def _heading_start(reader: FieldReader, lines: list[Line], start: int, following: int) -> int:
    """Where the heading above line `following` begins; `following` where there is none.

    A heading is the last block of lines before a paragraph, set off by a blank line, short, and not a sentence.
    """
    end = following
    while end > start and lines[end - 1].kind == "BLANK":
        end -= 1
    first = end
    while first > start and lines[first - 1].kind == "TEXT":
        first -= 1
    if first in (start, end) or lines[first - 1].kind != "BLANK":
        return following
    block = reader.text[lines[first].first : lines[end - 1].last]
    if first == end - 1 and (block.count("\n") >= _MANY or (block.endswith(_STOPS) and not block.isupper())):
        return following
    titles = [one for line in lines[first:end] for one in single_lines(reader.text, line)]
    if len(titles) > _MANY:
        return following
    words = " ".join(
        reader.text[line.first : line.last]
        for line in titles
        if not _UNDERLINE.match(reader.text, line.first, line.last)
    )
    sentence = words.endswith(_STOPS) and not words.isupper()
    return following if sentence or not words or len(words) > _HEADING_LENGTH or words[0].islower() else first


def _build(reader: FieldReader, lines: list[Line], head: _Head, heading: Token | None) -> Paragraph:
    """The paragraph of one head and its own lines."""
    return Paragraph(
        span=reader.span(head.lexeme.start if head.lexeme is not None else head.start, lines[-1].last),
        number=head.number if head.lexeme is not None else None,
        number_token=reader.lexeme(head.lexeme),
        mark=head.mark,
        heading=heading,
        sub_paragraphs=tuple(_sub_paragraphs(reader, lines)),
        text=_words(reader, lines, head.words),
        quoted=head.quoted,
    )


def _heading(reader: FieldReader, lines: list[Line]) -> Token | None:
    """The heading that the lines above a paragraph make, without its underlining; None where there is none."""
    titles = [
        one
        for line in lines
        if line.kind == "TEXT"
        for one in single_lines(reader.text, line)
        if not _UNDERLINE.match(reader.text, one.first, one.last)
    ]
    if not titles:
        return None
    words = " ".join(reader.text[line.first : line.last] for line in titles)
    return Token(words, reader.span(titles[0].first, titles[-1].last)) if len(words) <= _HEADING_LENGTH else None


def _lines_above(text: str, lines: list[Line], index: int) -> list[Line]:
    """The few lines that stand directly above the first paragraph."""
    above: list[Line] = []
    while index > 0 and lines[index - 1].kind in ("TEXT", "BLANK") and len(above) < 2 * _MANY:
        index -= 1
        above[:0] = single_lines(text, lines[index])
    return above[-2 * _MANY :]


def _sub_paragraphs(reader: FieldReader, lines: list[Line]) -> list[SubParagraph]:
    found = []
    for line in lines:
        if line.kind != "SUB_PARAGRAPH":
            continue
        node = reader.read("sub_paragraph_head", line.first, min(line.last, line.first + _HEAD_LENGTH))
        if not isinstance(node, Malformed):
            label, mark = node
            found.append(SubParagraph(reader.span(line.first, line.last), label, mark))
    return found


def _words(reader: FieldReader, lines: list[Line], start: int) -> str:
    """The words of a paragraph from `start` on, its lines joined by line feeds."""
    text = reader.text
    words = [text[start : lines[0].last]]
    words += [_content(text, line) for line in lines[1:]]
    return "\n".join(words).strip()


def _content(text: str, line: Line) -> str:
    """What is written on a line, or on the lines that it stands for."""
    content = text[line.first : line.last]
    if "\n" not in content and "\r" not in content:
        return content
    if not any(blank in content for blank in _BLANKS_AT_LINE_ENDS):
        return content
    written = content.split("\n") if "\r" not in content else LINE_END.split(content)
    return "\n".join([one.lstrip(INDENT).rstrip(BLANKS) for one in written])
