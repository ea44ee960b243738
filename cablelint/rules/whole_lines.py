"""Fixes that take out or add a whole line."""

from cablelint.context import Context
from cablelint.patterns import pattern
from cablelint.source import Span

_LINE_END = pattern(r"\r\r?\n|\r|\n")
_REST = pattern(r"[ \t]*(?:\r\r?\n|\r|\n|\Z)")


def whole_line(context: Context, span: Span) -> Span:
    """A span that begins a line, together with the blanks and the line end behind it."""
    rest = _REST.match(context.source.text, span.end)
    return Span(span.start, rest.end() if rest is not None else span.end)


def line_end(context: Context) -> str:
    """How the source ends its lines."""
    end = _LINE_END.search(context.source.text)
    return end[0] if end is not None else "\n"
