"""The words that begin and end a summary, a comment or a note: `SUMMARY:`, `END SUMMARY`, `BEGIN COMMENT`."""

from collections.abc import Iterator
from enum import Enum

from cablelint.context import Context
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.source import Span
from cablelint.values import frozen

# END SUMMARY. END POST COMMENT) END OF NOTE: END SUMMARY AND COMMENT, set off from the sentence around it
_END = pattern(
    r"END\s+(?:OF\s+)?(?:[\w']+[ \t/-]+){0,2}?(SUMMARY|COMMENT|NOTE)S?"
    r"(?:\s*(?:AND|/|&)\s*(?:ACTION\s+REQUEST|(SUMMARY|COMMENT|NOTE)S?))?(?=[ \t]*(?:[.)\]:;,*\"-]|[\r\n]|\Z))"
)
# SUMMARY: (COMMENT: BEGIN NOTE
_BEGIN = pattern(r"(?P<BEGIN>BEGIN(?:NING)?\s+(?:\w+\s+)?)?(SUMMARY|COMMENT|NOTE)(?(BEGIN)\b|\s*:)")
# Any word that may have been meant to begin one, misspelt or in a heading.
_MENTION = pattern(
    r"(?P<SUMMARY>SUM(?:M?ARY|MM?ARIES|MAY|MRY|MERY|MAR|M?[.:]))|(?P<COMMENT>COMM?ENT(?:S|ARY)?)\b|(?P<NOTE>NOTES?)\b"
)
# What sets a beginning or an end off from the sentence before it.
_STOPS = frozenset(".!?:;)\"'”’([*-")
_LONGEST_GAP = 40


class Role(Enum):
    """What a word does: begin a part for certain, perhaps, or end one."""

    BEGIN = "begin"
    MENTION = "mention"
    END = "end"


@frozen
class PartMark:
    """One such word; `kind` is SUMMARY, COMMENT or NOTE."""

    kind: str
    role: Role
    span: Span


def part_marks(cable: Cable, context: Context) -> list[PartMark]:
    """The marks of all parts from the subject on (a heading may have run into it), in the order of the text.

    Rules ask for them by `context.derive(part_marks)`.
    """
    start = cable.subject_line.span.start if cable.subject_line is not None else cable.span.start
    whole = Span(start, cable.span.end)
    ends = list(_ends(context, whole))
    inside = {offset for mark in ends for offset in range(mark.span.start, mark.span.end)}
    others = [mark for mark in _others(context, whole) if mark.span.start not in inside]
    return sorted([*ends, *others], key=lambda mark: (mark.span.start, mark.role is Role.MENTION))


def _ends(context: Context, whole: Span) -> Iterator[PartMark]:
    for at in context.places("END", whole):
        match = _END.match(context.source.capitals, at, whole.end)
        if match is not None and _is_set_off(context, whole, at):
            for kind in filter(None, match.groups()):
                yield PartMark(kind, Role.END, Span(*match.span()))


def _others(context: Context, whole: Span) -> Iterator[PartMark]:
    """The beginnings and the mentions."""
    for word in ("BEGIN", "SUM", "COMMENT", "COMENT", "NOTE"):
        for at in context.places(word, whole):
            begin = _BEGIN.match(context.source.capitals, at, whole.end)
            if begin is not None and _is_set_off(context, whole, at):
                yield PartMark(begin[2], Role.BEGIN, Span(*begin.span(2)))
            mention = _MENTION.match(context.source.capitals, at, whole.end)
            if (
                mention is not None
                and mention.lastgroup is not None
                and not context.source.capitals[at - 1 : at].isalnum()
            ):
                yield PartMark(mention.lastgroup, Role.MENTION, Span(*mention.span()))


def _is_set_off(context: Context, whole: Span, at: int) -> bool:
    """Whether a word stands at the beginning of a line, or behind a stop, a quotation mark or a parenthesis."""
    before = context.source.capitals[max(whole.start, at - _LONGEST_GAP) : at]
    words = before.rstrip()
    return not words or words[-1] in _STOPS or not {"\n", "\r"}.isdisjoint(before[len(words) :])
