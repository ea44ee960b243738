"""The group of letters on the security line, as it is written."""

from cablelint.context import Context
from cablelint.model import SecurityLine, Token
from cablelint.patterns import pattern
from cablelint.source import Span

GROUP_LENGTH = 5

_WORD = pattern(r"[^\s/]*")


def written_group(security: SecurityLine, context: Context) -> Token:
    """The group with all that is glued to it: of `CCCC1` the grammar takes the letters alone."""
    start = security.group.span.start
    word = _WORD.match(context.source.text, start)
    return Token(word[0], Span(start, word.end())) if word is not None and word[0] else security.group
