"""The text of a telegram: which numbered lines are paragraphs, their numbers, headings and items, and the signature.

A number at the beginning of a line may also be an item of a list or belong to a quoted text, and a pilcrow before it
may have been read as a 1. The whole sequence decides.
"""

from collections.abc import Iterable
from itertools import islice, takewhile

from cablelint.excerpt import Excerpt
from cablelint.fields.reader import FieldReader
from cablelint.heads import Head, choose_heads, find_heads, in_sequence, read_item, unmarked_label
from cablelint.kinds import (
    BLANKS,
    INDENT,
    RUNNING,
    Line,
    lines_upwards,
    running_line,
    with_line_feeds,
    without_line_end,
)
from cablelint.markings.reading import read_mark
from cablelint.model import Damage, DamageKind, Paragraph, Token
from cablelint.model.text import Outline
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.signature import find_signature
from cablelint.source import LINE_END
from cablelint.values import deferred, frozen

# What underlines a heading.
_RULES = "-=_ "
_HEADING_LENGTH = 120
# What a sentence ends with, and no heading.
_STOPS = (".", ";", ",", ":")
# A line end with blanks before or behind it; so may these stand.
_UNEVEN = pattern(r"\n(?:(?<= \n)|(?=[ ¶]))")
_OTHER_BLANKS = ("\t", "\r", "\f", "\v")
_MANY = 3
# What the communication centre, or the keeper of the copy, put between the lines of the text.
_BETWEEN_PAGES = frozenset({"PAGE_LINE", "SECTION", "FOREIGN"})
# With these a paragraph does not end.
_NO_WORDS = frozenset({"BLANK", "QUOTE_BEGIN", "QUOTE_END"})


@frozen
class Text:
    """What was found below the text header; `paragraphs` may be deferred, `outline` tells of them before."""

    paragraphs: tuple[Paragraph, ...] = ()
    signature: Token | None = None
    damage: tuple[Damage, ...] = ()
    outline: Outline = Outline()


def read_text(reader: FieldReader, lines: list[Line], *, headed: bool, signed: bool = True) -> Text:
    """The paragraphs in the lines below the text header.

    `headed` says that the header stands above: then the first paragraph is number 1, which helps to tell `11.` from a
    misread `¶1.`. `signed` says that a name may stand below the text.
    """
    lines = _without_pages(lines)
    heads = find_heads(reader, lines)
    ordered = in_sequence(heads)
    if not ordered:
        heads = choose_heads(heads)
    signature = find_signature(reader, lines, heads[-1].index if heads else 0) if signed else None
    stop, name = signature if signature is not None else (None, None)
    if not heads:
        return Text(signature=name)
    damage = () if ordered else _repair_numbers(reader, heads, headed=headed)
    # Of most telegrams nobody asks for more than the outline.
    paragraphs = deferred(_read_paragraphs, reader.copy, lines, heads, stop)
    return Text(paragraphs, name, damage, _outline(reader, lines, heads, stop))


def _outline(reader: FieldReader, lines: list[Line], heads: list[Head], stop: int | None) -> Outline:
    """The numbers and marks of the paragraphs that `_read_paragraphs` makes."""
    text, own = reader.text, [head for head in heads if not head.quoted]
    marks = {head.mark for head in heads}
    marked = "" not in marks
    marks.discard("")
    for line in lines[heads[0].index + 1 :]:
        if line.kind == "SUB_PARAGRAPH" and (stop is None or line.start < stop) and unmarked_label(text, line) is None:
            item = read_item(reader, line)
            if item is not None and item.mark is not None:
                marks.add(item.mark.text)
    behind = {text[head.digits[1] : head.digits[1] + 1] for head in own if head.digits is not None}
    last = reader.span(own[-1].start, own[-1].start).start if own else 0
    return Outline(frozenset(marks), marked, tuple([head.number for head in own]), behind <= {"."}, last)


def _read_paragraphs(
    copy: Copy | Excerpt, lines: list[Line], heads: list[Head], stop: int | None
) -> tuple[Paragraph, ...]:
    """The paragraphs of these heads, in lines without those between pages; the last ends above the offset `stop`."""
    reader = FieldReader(copy)
    paragraphs = []
    heading = _first_heading(reader, lines, heads[0].index) if heads[0].index else None
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if following is not None:
            end, below = _heading_above(reader, lines, head.index, following.index) or (None, None)
            own = lines[head.index : following.index]
        else:
            end, below = stop, None
            own = lines[head.index :]
        if end is not None:
            own = _cut_off(reader.text, own, end)
        while len(own) > 1 and own[-1].kind in _NO_WORDS:
            own.pop()
        paragraphs.append(_build(reader, own, head, heading))
        heading = below
    return tuple(paragraphs)


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
            if skipping and kept:
                kept[-1] = kept[-1]._replace(end=kept[-1].last)
                if line.kind in ("PARAGRAPH", "PORTION"):
                    kept.append(Line("BLANK", *(kept[-1].end,) * 4))
            kept.append(line._replace(start=line.first) if skipping else line)
            skipping = False
    return kept


def _repair_numbers(reader: FieldReader, heads: list[Head], *, headed: bool) -> tuple[Damage, ...]:
    """Repair the numbers whose pilcrow was read as a 1: `11. 12. 13.` before `4.` are 1, 2 and 3."""
    misread: list[tuple[Head, int]] = []
    rightly = 0
    expected = 1
    for head in heads:
        if head.quoted or head.digits is None:
            continue
        start = head.digits[0]
        if head.written == f"1{expected}" and reader.text[start - 1 : start] != "¶":
            misread.append((head, start))
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
    for head, start in misread:
        head.number = int(head.written[1:])
        span = reader.span(start, start + 1)
        damage.append(Damage(DamageKind.PILCROW_AS_DIGIT, span, pilcrow, proven))
    return tuple(damage)


def _heading_above(reader: FieldReader, lines: list[Line], start: int, following: int) -> tuple[int, Token] | None:
    """The heading above line `following`, and the offset at which its lines begin; None where there is none.

    A heading is the last block of lines before a paragraph, set off by a blank line, short, and not a sentence. It
    stands below the first of the lines that line `start` stands for.
    """
    text = reader.text
    end = lines[following - 1].last
    if text[end - 1] in _STOPS and text[end - 2].islower():
        return None
    block = _last_block(text, lines[following - 1 : start - 1 if start else None : -1])
    if block is None:
        return None
    begin, titles = block
    heading = _heading(reader, titles, begin, end)
    if heading is None or heading.text[0].islower():
        return None
    sentence = heading.text.endswith(_STOPS) and not heading.text.isupper()
    return None if sentence else (begin, heading)


def _last_block(text: str, lines: Iterable[Line]) -> tuple[int, list[str]] | None:
    """The last few lines of the text up to a blank line, and the offset at which they begin.

    `lines` are given from the last to the first; what else stands there than text belongs to no heading.
    """
    titles: list[str] = []
    begin = 0
    for kind, start, _, last, end in lines:
        if titles and (kind == "BLANK" or with_line_feeds(text[last:end]).count("\n") > 1):
            return begin, titles
        if kind == "BLANK":
            continue
        if kind not in RUNNING:
            return None
        begin = last + 1
        for line in reversed(with_line_feeds(text[start:last]).rsplit("\n", _MANY + 1)):
            words = line.rstrip(BLANKS).lstrip(INDENT)
            if not words:
                return (begin, titles) if len(titles) <= _MANY else None
            begin -= len(line) + 1
            titles.insert(0, words)
        if kind != "TEXT" or len(titles) > _MANY:
            return None
    return None


def _first_heading(reader: FieldReader, lines: list[Line], index: int) -> Token | None:
    """The heading above the first paragraph: the few lines that stand directly above it."""
    above = islice(lines_upwards(reader.text, lines[:index][::-1]), 2 * _MANY)
    titles = [line for line in takewhile(lambda line: line.kind in ("TEXT", "BLANK"), above) if line.kind == "TEXT"]
    if not titles:
        return None
    words = [reader.text[line.first : line.last] for line in reversed(titles)]
    return _heading(reader, words, titles[-1].first, titles[0].last)


def _heading(reader: FieldReader, titles: list[str], start: int, end: int) -> Token | None:
    """The heading that lines between two offsets make, without its underlining; None where there is none."""
    written = [line for line in titles if line.strip(_RULES)]
    words = " ".join(written)
    if len(words) > _HEADING_LENGTH or not any(map(str.isalnum, words)):
        return None
    first = reader.text.index(written[0], start)
    last = reader.text.rindex(written[-1], first, end) + len(written[-1])
    return Token(words, reader.span(first, last))


def _cut_off(text: str, lines: list[Line], end: int) -> list[Line]:
    """The lines up to an offset, at which one of those begins that a line stands for."""
    while len(lines) > 1 and lines[-1].start >= end:
        lines.pop()
    last = lines[-1]
    if last.end > end > last.start:
        lines[-1] = running_line(last.kind, text, last.start, end)
    return lines


def _build(reader: FieldReader, lines: list[Line], head: Head, heading: Token | None) -> Paragraph:
    """The paragraph of one head and its own lines."""
    number, items = None, []
    start = head.start
    if head.digits is not None:
        start, end = head.digits
        number = Token(head.written, reader.span(start, end))
    if len(lines) > 1:
        items = [read_item(reader, line) for line in lines if line.kind == "SUB_PARAGRAPH"]
    return Paragraph(
        span=reader.span(start, lines[-1].last),
        number=head.number if number is not None else None,
        number_token=number,
        mark=read_mark(head.mark, reader.span(head.marked, head.marked + len(head.mark))) if head.mark else None,
        heading=heading,
        sub_paragraphs=tuple(filter(None, items)),
        # Few rules read the words, and these not in every telegram.
        text=deferred(_words, reader.text, lines, head.words),
        quoted=head.quoted,
    )


def _words(text: str, lines: list[Line], start: int) -> str:
    """The words of a paragraph from `start` on, its lines joined by line feeds."""
    parts: list[str] = []
    end = lines[0].end
    for line in lines[1:]:
        if line.start != end or text[end - 1] not in "\r\n":
            parts.append(text[start : without_line_end(text, start, end)])
            start = line.start
        end = line.end
    words = "\n".join([*parts, text[start : lines[-1].last]])
    if not _is_even(words):
        first, *others = words.split("\n") if "\r" not in words else LINE_END.split(words)
        words = "\n".join([first.rstrip(BLANKS), *[line.lstrip(INDENT).rstrip(BLANKS) for line in others]])
    return words.strip()


def _is_even(words: str) -> bool:
    """Whether no line has blanks at its ends."""
    for blank in _OTHER_BLANKS:
        if blank in words:
            return False
    return _UNEVEN.search(words) is None
