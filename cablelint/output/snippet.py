"""Draws source lines with the places on them underlined.

Paragraphs of a telegram often stand on one line of a thousand characters and more, so a long line is cut to a window
around its underlined places, with an ellipsis at each cut; places too far apart for one window get one each.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from cablelint.diagnostic import Report
from cablelint.output.style import Style, visible, width
from cablelint.source import Span

WINDOW = 100
_MARGIN = 30
_LINES_SHOWN = 3


class Annotation(NamedTuple):
    """A place to underline, what to write beside the line under it, and its colour."""

    span: Span
    label: str
    primary: bool
    colour: str


class _Piece(NamedTuple):
    """The part of an annotation that lies on one line, in code points of that line from 0; `end` is above `start`."""

    line: int
    start: int
    end: int
    label: str
    annotation: Annotation


def draw(report: Report, annotations: Sequence[Annotation], style: Style) -> tuple[int, list[str]]:
    """The lines of the drawing, and how wide their gutter is."""
    pieces = sorted(
        (piece for annotation in annotations for piece in _pieces(report, annotation)),
        key=lambda piece: (piece.line, piece.start, not piece.annotation.primary),
    )
    gutter = len(str(pieces[-1].line))
    bar = style.paint("|", "blue")
    drawing = [f"{' ' * gutter} {bar}"]
    previous: list[_Piece] = []
    for group in _windows(pieces):
        line = group[0].line
        if previous and line - previous[0].line > 1 and _text_between(report, previous[0].line, line):
            drawing.append("...")
        start, text = _cut(report.source.line(line), group)
        drawing.append(f"{style.paint(str(line).rjust(gutter), 'blue')} {bar} {text}".rstrip())
        drawing += (f"{' ' * gutter} {bar} {row}" for row in _underlines(text, start, group, style))
        previous = group
    return gutter, drawing


def _pieces(report: Report, annotation: Annotation) -> Iterator[_Piece]:
    """Split a place into lines; of a long one the first and the last are kept. The label goes to the last."""
    source, span = report.source, annotation.span
    first, last = report.position(span.start).line, report.position(max(span.start, span.end - 1)).line
    filled = (number for number in range(first + 1, last + 1) if source.line(number).strip())
    numbers = [first, *islice(filled, _LINES_SHOWN)]
    if len(numbers) > _LINES_SHOWN:
        numbers[_LINES_SHOWN - 1 :] = [last]
    for number in numbers:
        line_start, length = source.line_starts[number - 1], len(source.line(number))
        start = min(max(span.start - line_start, 0), length)
        end = max(min(span.end - line_start, length), start + 1)
        yield _Piece(number, start, end, annotation.label if number == numbers[-1] else "", annotation)


def _windows(pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Group pieces that stand on one line and fit into one window together."""
    group: list[_Piece] = []
    for piece in pieces:
        if group and (piece.line != group[0].line or piece.end - group[0].start > WINDOW - _MARGIN):
            yield group
            group = []
        group.append(piece)
    yield group


def _cut(line: str, group: Sequence[_Piece]) -> tuple[int, str]:
    """The offset in the line at which the window starts, and its text, with an ellipsis for what is cut off."""
    start = 0 if len(line) <= WINDOW else max(0, min(group[0].start - _MARGIN, len(line) - WINDOW))
    text = visible(line[start : start + WINDOW])
    if start:
        text = "…" + text[1:]
    if len(line) > start + WINDOW:
        text = text[:-1] + "…"
    return start, text


def _underlines(text: str, start: int, group: Sequence[_Piece], style: Style) -> Iterator[str]:
    """A row below the text for each piece, its label behind it."""
    for piece in group:
        left, right = piece.start - start, min(piece.end - start, WINDOW)
        signs = ("^" if piece.annotation.primary else "-") * max(width(text[left:right]), 1)
        underline = f"{signs} {piece.label}" if piece.label else signs
        yield " " * width(text[:left]) + style.paint(underline, piece.annotation.colour, bold=piece.annotation.primary)


def _text_between(report: Report, first: int, last: int) -> bool:
    """Whether a line that is not blank lies between two lines; the blank ones of a double-spaced copy are no gap."""
    return any(report.source.line(number).strip() for number in range(first + 1, last))
