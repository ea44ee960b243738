"""Parts of a text that name themselves: summary, comment and note; and the words of the summary.

`SUMMARY: … END SUMMARY`, `BEGIN COMMENT … END COMMENT`, a heading SUMMARY, `Summary and Comment. …`. The rules on such
parts and `Cable.summary` read the same marks. Places are those of the source.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from cablelint.model import Cable, Paragraph, PartMark, PartRole
from cablelint.openings import is_banner
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.source import Source, Span

if TYPE_CHECKING:
    from cablelint.context import Context

_KIND = "SUMMARY|COMMENT|NOTE"
# What beginnings, headings and mentions begin with, and the kind of part that they are of.
_WORDS = {"BEGIN": None, "SUM": "SUMMARY", "COMMENT": "COMMENT", "COMENT": "COMMENT", "NOTE": "NOTE"}
# AND ACTION REQUEST, /COMMENT: what is joined to it under the same name
_JOINED = rf"\s*(?:AND|/|&)\s*(?:ACTION\s+REQUEST|({_KIND})S?|\w+(?:[ \t]+\w+){{0,2}})"
# END SUMMARY. END POST COMMENT) END OF NOTE: END SUMMARY AND COMMENT, set off from the sentence around it.
_END = pattern(
    rf"END(?=(\s+(?:OF\s+)?(?:[\w']+[ \t/-]+){{0,2}}?({_KIND})S?(?:{_JOINED})?)[ \t]*(?:[.)\]:;,*\"-]|[\r\n]|\Z))"
)
# SUMMARY: (COMMENT: BEGIN NOTE, SUMMARY AND COMMENT:
_BEGIN = pattern(rf"(?P<BEGIN>BEGIN(?:NING)?\s+(?:\w+\s+)?)?({_KIND})(?(BEGIN)\b|(?:{_JOINED})?\s*:)")
# Any word that may have been meant to begin one, misspelt or in a sentence.
_MENTION = pattern(
    r"(?P<SUMMARY>SUM(?:M?ARY|MM?ARIES|MAY|MRY|MERY|MAR|M?[.:]))|(?P<COMMENT>COMM?ENT(?:S|ARY)?)\b|(?P<NOTE>NOTES?)\b"
)
# ------- Summary -------, 1. (C) Summary and Action Request.
_HEADING = pattern(rf"SUMMARY(?:{_JOINED})?[ \t]*(?:[.:]|-|(?=[\r\n]|\Z))")
_BEFORE_HEADING = pattern(
    r"[ \t\-=_*]*+(?:¶?\d{1,3} ?\.? *+)?(?:\([A-Z/, ]{1,20}\))?[ \t\-=_*]*+(?:BEGIN |EXECUTIVE |INTRODUCTION AND )?\Z"
)
# What sets a beginning or an end off from the sentence before it.
_STOPS = frozenset(".!?:;)\"'”’([]*-")
_LONGEST_GAP = 40
# The rest of the beginning: the colon, dashes, a mark of its own.
_OPENING = pattern(r"(?:[ \t]*[.:\-]+)?\s*(?:\([A-Z]{1,4}(?:/{1,2}[A-Z]{1,6})*\))?")
# -------- Training --------: a heading that has lost its line
_RULE = pattern(r"\s-{3,}\s*\w")
_NOTHING_BUT_RULE = pattern(r"[\s\-=_*\u2010-\u2015]*")
_BLANK_LINE = pattern(r"\n[ \t\r]*\n")
_FULL_STOP = pattern(r"[ \t]*\.?")
# A summary stands at the beginning of the text; without an end it must begin in one of the first paragraphs.
_FIRST = 3


def part_marks(cable: Cable) -> list[PartMark]:
    """The marks of all parts from the subject on (a heading may have run into it), in the order of the text."""
    whole = _whole(cable)
    ends = _ends(cable.source, whole)
    return _in_order(ends, _others(cable.source, whole, dict.fromkeys(_KIND.split("|"), whole.end)))


def part_ends(cable: Cable, context: "Context") -> list[PartMark]:
    """The ends of all parts, in order; to be derived from the context."""
    return _ends(cable.source, _whole(cable))


def are_begun(cable: Cable, ends: list[PartMark]) -> bool:
    """Whether each part that ends begins behind the end before: then no end lacks its beginning, and none overlap.

    Any mention of its name may begin a part, where none of that name can have been open across the end before: parts of
    one kind may lie one inside the other, and of another kind there must have been no mention. Else it must begin by
    its bare name (`COMMENT:`).
    """
    capitals, whole = cable.source.capitals, _whole(cable)
    start, kind = whole.start, None
    for mark in ends:
        place = Span(start, mark.span.start)
        enough = kind in (None, mark.kind) or capitals.find(mark.kind, whole.start, start) < 0
        mentioned = enough and _is_mentioned(cable, mark.kind, place, whole)
        if not mentioned and (kind is None or not _is_begun(cable, mark.kind, place, whole)):
            return False
        start, kind = mark.span.end, mark.kind
    return True


def _is_mentioned(cable: Cable, kind: str, place: Span, whole: Span) -> bool:
    """Whether the last time that the name of a kind of part stands in a place, it may begin one."""
    capitals = cable.source.capitals
    at = capitals.rfind(kind, *place)
    return at >= 0 and not capitals[at - 1 : at].isalnum() and _MENTION.match(capitals, at, whole.end) is not None


def _is_begun(cable: Cable, kind: str, place: Span, whole: Span) -> bool:
    """Whether in a place a part of some kind begins that is called by its bare name: `COMMENT:`."""
    capitals = cable.source.capitals
    at = capitals.rfind(kind, *place)
    while at >= 0:
        begin = _BEGIN.match(capitals, at, whole.end)
        if begin is not None and not capitals[at - 1].isalpha() and _is_set_off(cable.source, whole, at):
            return True
        at = capitals.rfind(kind, place.start, at)
    return False


def ended_marks(cable: Cable, context: "Context") -> list[PartMark]:
    """The marks of the kinds of parts that have an end, each up to the last one: enough to tell whether it is right.

    Rules ask for it by `context.derive(ended_marks)`.
    """
    whole = _whole(cable)
    ends = context.derive(part_ends)
    if not ends:
        return []
    last = {mark.kind: mark.span.start for mark in ends}
    return _in_order(ends, _others(cable.source, whole, last))


def _whole(cable: Cable) -> Span:
    start = cable.subject_line.span.start if cable.subject_line is not None else cable.span.start
    return Span(start, cable.span.end)


def _in_order(ends: list[PartMark], others: Iterable[PartMark]) -> list[PartMark]:
    inside = {offset for mark in ends for offset in range(mark.span.start, mark.span.end)}
    marks = ends + [mark for mark in others if mark.span.start not in inside]
    return sorted(marks, key=lambda mark: (mark.span.start, mark.role is PartRole.MENTION))


def _begins_word(source: Source, whole: Span, at: int) -> bool:
    """Whether what stands at an offset is not the end of a longer word."""
    return at == whole.start or not source.capitals[at - 1].isalpha()


def _ends(source: Source, whole: Span) -> list[PartMark]:
    ends: list[PartMark] = []
    for match in _END.finditer(source.capitals, *whole):
        at = match.start()
        if _begins_word(source, whole, at) and _is_set_off(source, whole, at):
            _, *kinds = match.groups()
            span = Span(at, match.end(1))
            ends += [PartMark(kind, PartRole.END, span) for kind in kinds if kind is not None]
    return ends


def _others(source: Source, whole: Span, until: Mapping[str, int]) -> Iterator[PartMark]:
    """The beginnings, the headings and the mentions of some kinds of parts, of each up to an offset."""
    capitals = source.capitals
    for word, kind in _WORDS.items():
        end = max(until.values()) if kind is None else until.get(kind, whole.start)
        for at in source.places(word, Span(whole.start, end)):
            if not _begins_word(source, whole, at):
                continue
            begin = _BEGIN.match(capitals, at, whole.end)
            heading = _HEADING.match(capitals, at, whole.end) if word == "SUM" else None
            if begin is not None and _is_set_off(source, whole, at):
                yield PartMark(begin[2], PartRole.BEGIN, Span(*begin.span(2)))
            elif heading is not None and _leads_line(source, at):
                yield PartMark("SUMMARY", PartRole.HEADING, Span(at, at + len("SUMMARY")))
            mention = _MENTION.match(capitals, at, whole.end)
            if mention is not None and mention.lastgroup is not None and not capitals[at - 1 : at].isalnum():
                yield PartMark(mention.lastgroup, PartRole.MENTION, Span(*mention.span()))


def _is_set_off(source: Source, whole: Span, at: int) -> bool:
    """Whether a word stands at the beginning of a line, or behind a stop, a quotation mark or a parenthesis."""
    before = source.capitals[max(whole.start, at - _LONGEST_GAP) : at]
    words = before.rstrip()
    return not words or words[-1] in _STOPS or not {"\n", "\r"}.isdisjoint(before[len(words) :])


def _leads_line(source: Source, at: int) -> bool:
    """Whether before a word on its line stands nothing but rules, and the number and mark of a paragraph."""
    before = source.capitals[max(0, at - _LONGEST_GAP * 2) : at]
    line = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    return _BEFORE_HEADING.match(line) is not None


def read_summary(cable: Cable) -> str | None:
    """The words of the summary; None where there is none.

    It begins behind its beginning or heading, else, where it has only an end, with the text. It ends at its end; a
    heading without one governs the paragraphs down to the next heading, any other beginning its own paragraph.
    Numbers, portion marks and page lines are left out, lines kept, blank lines and rules not.
    """
    marks = [mark for mark in cable.part_marks if mark.kind == "SUMMARY"]
    begin = next((mark for mark in marks if mark.role in (PartRole.BEGIN, PartRole.HEADING)), None)
    start = _opening_end(cable, begin) if begin is not None else _text_start(cable)
    end = next((mark.span.start for mark in marks if mark.role is PartRole.END and mark.span.start >= start), None)
    if end is None:
        end = _end_without_mark(cable, start) if begin is not None else None
    if end is None or end < start:
        return None
    text = Copy(Source(_words(cable, start, end))).text.rstrip(" \n([*-")
    return text or None


def _opening_end(cable: Cable, begin: PartMark) -> int:
    """Where the words begin behind a beginning or heading."""
    capitals = cable.source.capitals
    match = _BEGIN.match(capitals, begin.span.start, cable.span.end)
    match = match or _HEADING.match(capitals, begin.span.start, cable.span.end)
    rest = _OPENING.match(capitals, match.end() if match is not None else begin.span.end, cable.span.end)
    return rest.end() if rest is not None else begin.span.end


def _text_start(cable: Cable) -> int:
    if cable.paragraphs:
        return cable.paragraphs[0].span.start
    return cable.body.start if cable.body is not None else cable.span.end


def _end_without_mark(cable: Cable, start: int) -> int | None:
    """Where a summary ends that begins at an offset and has no end; None where it stands too far down to be one."""
    text = cable.source.text
    first = next((index for index, item in enumerate(cable.paragraphs) if item.span.end >= start), None)
    if first is not None and first >= _FIRST:
        return None
    if first is None or cable.paragraphs[first].span.start > start:
        headed = first is not None and _NOTHING_BUT_RULE.fullmatch(text, start, cable.paragraphs[first].span.start)
        if first is None or not headed:
            blank = _BLANK_LINE.search(text, start, cable.span.end)
            return blank.start() if blank is not None else cable.body.end if cable.body is not None else None
        headings = (item.heading.span.start for item in cable.paragraphs[first + 1 :] if item.heading is not None)
        end = next(headings, cable.paragraphs[-1].span.end)
    else:
        end = cable.paragraphs[first].span.end
    rule = _RULE.search(text, start, end)
    return rule.start() if rule is not None and text[rule.start()] not in "\r\n" else end


def _words(cable: Cable, start: int, end: int) -> str:
    """The lines between two offsets, without heads of paragraphs, page lines, banners, rules and blank lines."""
    text = cable.source.text
    left_out = [line.span for line in cable.page_lines]
    left_out += [line.span for line in cable.section_lines]
    left_out += [Span(item.span.start, _head_end(item, text)) for item in cable.paragraphs]
    parts, done = [], start
    for span in sorted(span for span in left_out if start <= span.start < end):
        parts.append(text[done : span.start])
        done = max(done, min(span.end, end))
    parts.append(text[done:end])
    lines = (line.strip() for line in "".join(parts).splitlines())
    return "\n".join(line for line in lines if not is_banner(line) and not _NOTHING_BUT_RULE.fullmatch(line))


def _head_end(paragraph: Paragraph, text: str) -> int:
    """Where the number and mark of a paragraph end."""
    if paragraph.mark is not None:
        return paragraph.mark.span.end
    if paragraph.number_token is None:
        return paragraph.span.start
    stop = _FULL_STOP.match(text, paragraph.number_token.span.end)
    return stop.end() if stop is not None else paragraph.number_token.span.end
