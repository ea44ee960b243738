"""Text to telegrams: lines, their order, the inside of each field, the paragraphs. Never raises."""

from collections.abc import Iterator

from cablelint.builder import Builder
from cablelint.dialects import UNKNOWN
from cablelint.dialects.detection import divide, layout
from cablelint.kinds import Line
from cablelint.lines import classify
from cablelint.model import (
    Cable,
)
from cablelint.repair import Copy
from cablelint.source import Source, Span
from cablelint.telegrams import split_telegrams
from cablelint.values import evolve


def parse(source: Source, dialect: str | None = None) -> tuple[Cable, ...]:
    """The messages of a source, at least one; a text that is none gives one of dialect `unknown`.

    A `dialect` is taken for granted, whatever the text looks like.
    """
    copy = Copy(source)
    cables: list[Cable] = []
    # Messages tile the source, also where its first or last character is one that the repair took away.
    begin = 0
    parts = divide(copy.text, dialect)
    for part in parts:
        end = copy.span(part.start, part.end).end if part.end < len(copy.text) else len(source.text)
        if part.layout is not None:
            found = [layout(part.layout).read(copy, part.start, part.end, Span(begin, end), dialect)]
        else:
            found = list(_read_telegrams(copy, part.start, part.end, Span(begin, end), dialect))
        if len(parts) > 1 and all(cable.dialect == UNKNOWN for cable in found):
            # What an archive wrote between messages belongs to the one above it, else to the one below.
            if not cables:
                continue
            found = [_extended(cables.pop(), end)]
        cables += found
        begin = end
    return tuple(cables)


def _extended(cable: Cable, end: int) -> Cable:
    """A message with all that follows it up to an offset of the source."""
    return evolve(cable, span=Span(cable.span.start, end))


def _read_telegrams(copy: Copy, start: int, end: int, span: Span, dialect: str | None) -> Iterator[Cable]:
    """The telegrams in a part of the repaired text, whose place in the source is `span`."""
    lines = classify(copy.text[start:end])
    if start:
        lines = [Line(kind, *(offset + start for offset in offsets)) for kind, *offsets in lines]
    groups = split_telegrams(copy.text, lines)
    ends = [*(copy.span(group.lines[-1].start, group.lines[-1].end).end for group in groups[:-1]), span.end]
    for group, place in zip(groups, map(Span, (span.start, *ends), ends), strict=False):
        yield Builder(copy, group, place).build(dialect)
