"""Messages that are cited in the text of another one."""

import re

from cablelint.patterns import pattern

# BEGIN TEXT: the message below it is cited
_CITING = pattern(r"\b(?:BEGIN|QUOTE)\b[^\r\n]*\s*\Z", re.IGNORECASE)
_CITING_LENGTH = 200


def is_cited(text: str, position: int) -> bool:
    """Whether the line above a place announces a text that is cited."""
    return _CITING.search(text, max(0, position - _CITING_LENGTH), position) is not None
