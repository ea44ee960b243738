"""The group count of format line 10, and the groups of the text."""

import re

from cablelint.context import Context
from cablelint.model import Cable, Token
from cablelint.patterns import pattern
from cablelint.source import Span

_COUNT = pattern(r"^[ \t]*(GR ?\d+)\b", re.MULTILINE)
_GROUP = pattern(r"[A-Z0-9]{4,5}")
# The share of groups from which on a text is one of groups: garbled ones are shorter or longer.
_MOSTLY = 0.8


def group_count(cable: Cable, context: Context) -> Token | None:
    """The GR and number between the addresses and the text."""
    addressees, text = cable.envelope.addressees, context.source.text
    if not addressees and cable.dtg is None:
        return None
    start = addressees[-1].span.end if addressees else cable.dtg.span.end if cable.dtg is not None else 0
    end = max(start, cable.envelope.span.end)
    match = _COUNT.search(text, start, end) if text.find("GR", start, end) >= 0 else None
    return Token(match[1], Span(*match.span(1))) if match is not None else None


def is_encrypted(cable: Cable, context: Context) -> bool:
    """Whether a group count and a text of groups are there."""
    return group_count(cable, context) is not None and bool(groups(cable, context))


def groups(cable: Cable, context: Context) -> list[str]:
    """The groups of a text that consists of them; none where it is in plain language."""
    line = cable.classification_line
    if cable.body is None or line is not None:
        return []
    words = context.text(cable.body).split()
    whole = sum(_GROUP.fullmatch(word) is not None for word in words)
    return words if whole >= _MOSTLY * len(words) else []
