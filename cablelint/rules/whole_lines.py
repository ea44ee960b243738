"""Fixes that take out or add a whole line."""

from cablelint.context import Context
from cablelint.diagnostic import Edit
from cablelint.patterns import pattern
from cablelint.rule import Finding
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


def delete_repeated(found: Finding, first: Span, context: Context) -> Finding:
    """The finding of a second line, with a fix that deletes it where it is the same as the first one."""
    if context.text(found.span) != context.text(first):
        return found
    return found.fix([Edit(whole_line(context, found.span), "")], "delete the second line", safe=True)
