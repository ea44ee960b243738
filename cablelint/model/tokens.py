"""Words with their places, and fields that could not be read."""

from cablelint.source import Span
from cablelint.values import frozen


@frozen
class Token:
    """A word or number and its place."""

    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@frozen
class Malformed:
    """A field that could not be read: its line, the first text that did not fit, and what would have fitted there."""

    span: Span
    unexpected: Token
    expected: tuple[str, ...]
