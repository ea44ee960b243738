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


@frozen
class MalformedMarking(Malformed):
    """A marking that could not be read; `span` is all of it, `unexpected` is empty where it breaks off.

    Attributes:
        nearest: What may have been meant; None where no slip of the keyboard, or several, explain it.
    """

    nearest: str | None

    def __str__(self) -> str:
        """What is wrong, in words: `NOFRN is not known, expected a control; nearest: (C/NOFORN)`."""
        words = f"{self.unexpected} is not known" if self.unexpected.text else "it breaks off"
        expected = f", expected {' or '.join(self.expected)}" if self.expected else ""
        return f"{words}{expected}{f'; nearest: {self.nearest}' if self.nearest is not None else ''}"
