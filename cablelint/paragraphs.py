"""The text of a telegram: which numbered lines are paragraphs, their numbers, headings and items, and the signature.

A number at the beginning of a line may also be an item of a list or belong to a quoted text, and a pilcrow before it
may have been read as a 1. The whole sequence decides.
"""

from functools import partial
from itertools import islice, takewhile

from cablelint.fields.reader import FieldReader
from cablelint.heads import HEAD_LENGTH, Head, choose_heads, find_heads, in_sequence
from cablelint.kinds import BLANKS, INDENT, Line, end_of_first_line, lines_upwards, running_line, without_line_end
from cablelint.model import Damage, DamageKind, Malformed, Paragraph, SubParagraph, Token
from cablelint.patterns import pattern
from cablelint.signature import find_signature
from cablelint.source import LINE_END
from cablelint.values import deferred, frozen

_UNDERLINE = pattern(r"[\-=_ ]+\Z")
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
    """What was found below the text header."""

    paragraphs: tuple[Paragraph, ...] = ()
    signature: Token | None = None
    damage: tuple[Damage, ...] = ()


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
    paragraphs = []
    titles = _titles_above(reader.text, lines, heads[0].index)
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        heading = _heading(reader, titles)
        if following is not None:
            titles = _titles_between(reader.text, lines, head.index, following.index)
            own = lines[head.index : following.index]
            own = _cut_off(reader.text, own, titles[0].start) if titles else own
        else:
            own = lines[head.index :]
            own = _cut_off(reader.text, own, stop) if stop is not None else own
        while len(own) > 1 and own[-1].kind in _NO_WORDS:
            own.pop()
        paragraphs.append(_build(reader, own, head, heading))
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


def _titles_between(text: str, lines: list[Line], start: int, following: int) -> list[Line]:
    """The lines, each by itself, of the heading above line `following`; none where there is no heading.

    A heading is the last block of lines before a paragraph, set off by a blank line, short, and not a sentence. It
    stands below the first of the lines that line `start` stands for.
    """
    last = lines[following - 1].last
    if text[last - 1] in _STOPS and text[last - 2].islower():
        return []
    titles: list[Line] = []
    for line in lines_upwards(text, lines[following - 1 : start - 1 if start else None : -1]):
        if line.kind == "BLANK":
            if titles:
                break
        elif line.kind != "TEXT" or len(titles) == _MANY:
            return []
        else:
            titles.insert(0, line)
    words = _words_of(text, titles)
    sentence = words.endswith(_STOPS) and not words.isupper()
    return [] if sentence or not words or len(words) > _HEADING_LENGTH or words[0].islower() else titles


def _titles_above(text: str, lines: list[Line], index: int) -> list[Line]:
    """The few lines that stand directly above the first paragraph, each by itself."""
    above = islice(lines_upwards(text, lines[:index][::-1]), 2 * _MANY)
    return [line for line in takewhile(lambda line: line.kind in ("TEXT", "BLANK"), above) if line.kind == "TEXT"][::-1]


def _words_of(text: str, titles: list[Line]) -> str:
    """The words of a heading, without its underlining."""
    words = [text[line.first : line.last] for line in titles]
    return " ".join([line for line in words if not _UNDERLINE.match(line)])


def _heading(reader: FieldReader, titles: list[Line]) -> Token | None:
    """The heading that the lines above a paragraph make; None where there is none."""
    words = _words_of(reader.text, titles)
    if not words or len(words) > _HEADING_LENGTH:
        return None
    written = [line for line in titles if not _UNDERLINE.match(reader.text, line.first, line.last)]
    return Token(words, reader.span(written[0].first, written[-1].last))


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
    number = None
    start = head.start
    if head.digits is not None:
        start, end = head.digits
        number = reader.token(start, end)
    paragraph = Paragraph(
        span=reader.span(start, lines[-1].last),
        number=head.number if number is not None else None,
        number_token=number,
        mark=head.mark,
        heading=heading,
        sub_paragraphs=tuple(_sub_paragraphs(reader, lines)),
        text="",
        quoted=head.quoted,
    )
    # Few rules read the words, and these not in every telegram.
    return deferred(paragraph, "text", partial(_words, reader.text, lines, head.words))


def _sub_paragraphs(reader: FieldReader, lines: list[Line]) -> list[SubParagraph]:
    found = []
    for line in lines:
        if line.kind != "SUB_PARAGRAPH":
            continue
        end = end_of_first_line(reader.text, line)
        node = reader.read("sub_paragraph_head", line.first, min(end, line.first + HEAD_LENGTH))
        if not isinstance(node, Malformed):
            label, mark = node
            found.append(SubParagraph(reader.span(line.first, end), label, mark))
    return found


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
