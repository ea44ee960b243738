"""The words that begin and end a summary, a comment or a note: `SUMMARY:`, `END SUMMARY`, `BEGIN COMMENT`."""

import re
from collections.abc import Iterator
from enum import Enum

from attrs import frozen

from cablelint.context import Context
from cablelint.model import Cable
from cablelint.source import Span

# END SUMMARY. END POST COMMENT) END OF NOTE: END SUMMARY AND COMMENT, set off from the sentence around it
_END = re.compile(
    r"(?:^|[.!?:;)\"'”’(\[*-])\s*(END\s+(?:OF\s+)?(?:[\w']+[ \t/-]+){0,2}?(SUMMARY|COMMENT|NOTE)S?"
    r"(?:\s*(?:AND|/|&)\s*(?:ACTION\s+REQUEST|(SUMMARY|COMMENT|NOTE)S?))?)[ \t]*(?=[.)\]:;,*\"-]|$)",
    re.IGNORECASE | re.MULTILINE,
)
# SUMMARY: (COMMENT: BEGIN NOTE
_BEGIN = re.compile(
    r"(?:^|[.!?)\"'”’(\[*-])\s*(?:BEGIN(?:NING)?\s+(?:\w+\s+)?(SUMMARY|COMMENT|NOTE)\b|(SUMMARY|COMMENT|NOTE)\s*:)",
    re.IGNORECASE | re.MULTILINE,
)
# Any word that may have been meant to begin one, misspelt or in a heading.
_MENTION = re.compile(
    r"\b(?:(?P<SUMMARY>SUM(?:M?ARY|MM?ARIES|MAY|MRY|MERY|MAR|M?[.:]))|(?P<COMMENT>COMM?ENT(?:S|ARY)?)\b|(?P<NOTE>NOTES?)\b)",
    re.IGNORECASE,
)


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
    """The marks of all parts from the subject on (a heading may have run into it), in the order of the text."""
    start = cable.subject_line.span.start if cable.subject_line is not None else cable.span.start
    text = context.text(Span(start, cable.span.end))
    ends = list(_ends(text, start))
    inside = {offset for mark in ends for offset in range(mark.span.start, mark.span.end)}
    others = [mark for mark in (*_begins(text, start), *_mentions(text, start)) if mark.span.start not in inside]
    return sorted([*ends, *others], key=lambda mark: (mark.span.start, mark.role is Role.MENTION))


def _ends(text: str, start: int) -> Iterator[PartMark]:
    for match in _END.finditer(text):
        span = Span(start + match.start(1), start + match.end(1))
        for kind in filter(None, (match[2], match[3])):
            yield PartMark(kind.upper(), Role.END, span)


def _begins(text: str, start: int) -> Iterator[PartMark]:
    for match in _BEGIN.finditer(text):
        group = 1 if match[1] else 2
        yield PartMark(match[group].upper(), Role.BEGIN, Span(start + match.start(group), start + match.end(group)))


def _mentions(text: str, start: int) -> Iterator[PartMark]:
    for match in _MENTION.finditer(text):
        if match.lastgroup is not None:
            yield PartMark(match.lastgroup, Role.MENTION, Span(start + match.start(), start + match.end()))
