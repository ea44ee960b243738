"""Templates: messages in which a name in braces or angle brackets, or with underlines, stands in place of a field."""

import re

from cablelint.fields.reader import FieldReader
from cablelint.model import Token
from cablelint.patterns import pattern

# {osri}, CALLED_CALLSIGN: in a heading, whose characters are those of a teletype
_IN_HEADING = pattern(r"\{[A-Za-z]\w*\}|\b[A-Z]+_[A-Z_]+\b")
# <text>, alone on its line
_FOR_TEXT = pattern(r"^[ \t]*(<[A-Za-z][\w ]{0,40}>)[ \t]*$", re.MULTILINE)


def find_placeholder(reader: FieldReader, start: int, heading_end: int, end: int) -> Token | None:
    """The first placeholder of the message in `reader.text[start:end]`; None where it is no template."""
    match = _IN_HEADING.search(reader.text, start, heading_end)
    if match is not None:
        return reader.token(*match.span())
    match = _FOR_TEXT.search(reader.text, start, end)
    return reader.token(*match.span(1)) if match is not None else None
