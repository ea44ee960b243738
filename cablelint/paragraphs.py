"""The text of a telegram: which numbered lines are paragraphs, their numbers, headings and items, and the signature.

A number at the beginning of a line may also be an item of a list or belong to a quoted text, and a pilcrow before it
may have been read as a 1. The whole sequence decides.
"""

from cablelint.automaton import Lexeme
from cablelint.fields.reader import FieldReader
from cablelint.heads import HEAD_LENGTH, Head, choose_heads, find_heads
from cablelint.kinds import BLANKS, INDENT, Line, single_lines
from cablelint.model import Damage, DamageKind, Malformed, Paragraph, SubParagraph, Token
from cablelint.patterns import pattern
from cablelint.signature import find_signature, with_single_lines_at_end
from cablelint.source import LINE_END
from cablelint.values import frozen

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
    heads = choose_heads(find_heads(reader, lines))
    last = heads[-1].index if heads else 0
    lines = with_single_lines_at_end(reader.text, lines, last)
    signature = find_signature(reader, lines, last) if signed else None
    name = signature[1] if signature is not None else None
    if not heads:
        return Text(signature=name)
    damage = _repair_numbers(reader, heads, headed=headed)
    paragraphs = []
    even = _is_even(reader.text, lines[0].start, lines[-1].end)
    heading = _heading(reader, _lines_above(reader.text, lines, heads[0].index))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if following is not None:
            end = _heading_start(reader, lines, head.index + 1, following.index)
            next_heading = _heading(reader, lines[end : following.index]) if end < following.index else None
        else:
            end, next_heading = signature[0] if signature is not None else len(lines), None
        while end > head.index + 1 and lines[end - 1].kind in ("BLANK", "QUOTE_END", "QUOTE_BEGIN"):
            end -= 1
        paragraphs.append(_build(reader, lines[head.index : end], head, heading, even=even))
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


def _repair_numbers(reader: FieldReader, heads: list[Head], *, headed: bool) -> tuple[Damage, ...]:
    """Repair the numbers whose pilcrow was read as a 1: `11. 12. 13.` before `4.` are 1, 2 and 3."""
    misread: list[tuple[Head, Lexeme]] = []
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


def _build(reader: FieldReader, lines: list[Line], head: Head, heading: Token | None, *, even: bool) -> Paragraph:
    """The paragraph of one head and its own lines. `even`: these have no blanks at their ends."""
    return Paragraph(
        span=reader.span(head.lexeme.start if head.lexeme is not None else head.start, lines[-1].last),
        number=head.number if head.lexeme is not None else None,
        number_token=reader.lexeme(head.lexeme),
        mark=head.mark,
        heading=heading,
        sub_paragraphs=tuple(_sub_paragraphs(reader, lines)),
        text=_words(reader.text, lines, head.words, even=even),
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
        node = reader.read("sub_paragraph_head", line.first, min(line.last, line.first + HEAD_LENGTH))
        if not isinstance(node, Malformed):
            label, mark = node
            found.append(SubParagraph(reader.span(line.first, line.last), label, mark))
    return found


def _words(text: str, lines: list[Line], start: int, *, even: bool) -> str:
    """The words of a paragraph from `start` on, its lines joined by line feeds."""
    words = [text[start : lines[0].last]]
    words += [text[line.first : line.last] if even else _content(text, line) for line in lines[1:]]
    return "\n".join(words).strip()


def _content(text: str, line: Line) -> str:
    """What is written on a line, or on the lines that it stands for."""
    content = text[line.first : line.last]
    if _is_even(text, line.first, line.last):
        return content
    written = content.split("\n") if "\r" not in content else LINE_END.split(content)
    return "\n".join([one.lstrip(INDENT).rstrip(BLANKS) for one in written])


def _is_even(text: str, start: int, end: int) -> bool:
    """Whether no line between two offsets has blanks at its ends."""
    for blank in _OTHER_BLANKS:
        if text.find(blank, start, end) >= 0:
            return False
    return _UNEVEN.search(text, start, end) is None
