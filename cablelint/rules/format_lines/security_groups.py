"""The group of letters on the security line, as it is written."""

from cablelint.context import Context
from cablelint.model import Cable, SecurityLine, Token
from cablelint.patterns import pattern
from cablelint.source import Span

GROUP_LENGTH = 5

_WORD = pattern(r"[^\s/]*")


def written_group(context: Context) -> Token | None:
    """The security group with all that is glued to it; None without a security line that could be read.

    Of `CCCC1` the grammar takes the letters alone.
    """
    return context.derive(_written_group)


def _written_group(cable: Cable, context: Context) -> Token | None:
    security = cable.envelope.security
    if not isinstance(security, SecurityLine):
        return None
    start = security.group.span.start
    word = _WORD.match(context.source.text, start)
    return Token(word[0], Span(start, word.end())) if word is not None and word[0] else security.group
