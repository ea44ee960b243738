"""Words with their places, and fields that could not be read."""

from cablelint.source import Span
from cablelint.values import frozen


@frozen
class Token:
    """A word or number and its place.

    Attributes:
        text: As written; in a damaged copy as repaired.
    """

    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@frozen
class Malformed:
    """A field that is there and could not be read.

    Attributes:
        span: All lines of the field.
        unexpected: The first text that did not fit.
        expected: What would have fitted there, in words.
    """

    span: Span
    unexpected: Token
    expected: tuple[str, ...]
