"""The text as it was read: decoding, offsets, lines and columns.

Nothing is normalised here. Offsets count code points of the decoded text from 0; lines and columns count from 1.
"""

from bisect import bisect_right
from collections.abc import Iterator
from enum import Enum
from itertools import accumulate
from typing import NamedTuple

from cablelint.lazy import lazy
from cablelint.patterns import pattern

# LF, CR LF and CR CR LF (the line end of ACP 127(G) 138.b) end a line; so does a CR that stands alone.
LINE_END = pattern(r"\r\r?\n|\r|\n")
# Bytes that no text has; tabs, line ends, form feeds and the teletype's bell and shifts may stand in a telegram.
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\r\f\v\a\x0e\x0f\x1a\x1b"})
_CONTROL_SHARE_OF_BINARY = 0.02


class Span(NamedTuple):
    """A stretch of the source, in code points from 0; `end` is exclusive."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as people count it: line and column from 1, in code points, and the offset from 0."""

    line: int
    column: int
    offset: int


class Encoding(Enum):
    """How the bytes of a file were read."""

    UTF8 = "utf-8"
    UTF8_BOM = "utf-8-sig"
    UTF16_LE = "utf-16-le"
    UTF16_BE = "utf-16-be"
    WINDOWS_1252 = "windows-1252"
    LATIN1 = "latin-1"


_BYTE_ORDER_MARKS = {b"\xff\xfe": Encoding.UTF16_LE, b"\xfe\xff": Encoding.UTF16_BE}


class Source:
    """A text with its line table.

    `text` is what was read, to the code point, without a byte order mark. `encoding` says how bytes were read; `binary`
    that they hold too many control characters to be text. `directives` are the places of whole lines that are no part
    of the telegram; `text` is blank there (cablelint.suppression.directives).
    """

    def __init__(
        self,
        text: str,
        encoding: Encoding = Encoding.UTF8,
        *,
        binary: bool = False,
        directives: tuple[Span, ...] = (),
    ) -> None:
        self.text = text
        self.encoding = encoding
        self.binary = binary
        self.directives = directives

    def __reduce__(self) -> tuple[object, ...]:
        """Copied and pickled without what was worked out from the text."""
        return _restored, (self.text, self.encoding, self.binary, self.directives)

    @classmethod
    def read(cls, data: str | bytes) -> "Source":
        """Take text as it is; decode bytes as UTF-8 (with or without BOM), else Windows-1252, else Latin-1.

        Never raises: Latin-1 gives every byte a character. `Source.encode` gives the bytes back.
        """
        if isinstance(data, str):
            return cls(data)
        for mark, encoding in _BYTE_ORDER_MARKS.items():
            if data.startswith(mark) and len(data) % 2 == 0:
                try:
                    return cls(data[len(mark) :].decode(encoding.value), encoding)
                except UnicodeDecodeError:
                    pass
        controls = len(data) - len(data.translate(None, _CONTROLS))
        binary = controls > len(data) * _CONTROL_SHARE_OF_BINARY
        for encoding in (
            Encoding.UTF8_BOM if data.startswith(b"\xef\xbb\xbf") else Encoding.UTF8,
            Encoding.WINDOWS_1252,
        ):
            try:
                return cls(data.decode(encoding.value), encoding, binary=binary)
            except UnicodeDecodeError:
                continue
        return cls(data.decode("latin-1"), Encoding.LATIN1, binary=binary)

    def encode(self, text: str) -> bytes:
        """Turn `text` into bytes in the encoding that this source was read in.

        A character that the encoding lacks makes the whole text UTF-8; a lone surrogate is kept as it is.
        """
        mark = next((mark for mark, encoding in _BYTE_ORDER_MARKS.items() if encoding is self.encoding), b"")
        try:
            return mark + text.encode(self.encoding.value)
        except UnicodeEncodeError:
            return text.encode("utf-8", "surrogatepass")

    @lazy
    def line_starts(self) -> list[int]:
        """Offset of the first character of each line; the first is always 0."""
        if "\r" not in self.text:
            # In a quarter of the time that it takes to look for more than one character.
            return list(accumulate([len(line) + 1 for line in self.text.split("\n")[:-1]], initial=0))
        return [0, *[end.end() for end in LINE_END.finditer(self.text)]]

    @lazy
    def capitals(self) -> str:
        """The text with A to Z in capitals, offset for offset: what is searched for words in any case."""
        # Bytes are put in capitals, A to Z alone, several times faster than text that is not ASCII.
        if self.text.isascii():
            return self.text.upper()
        try:
            return self.text.encode("latin-1").upper().decode("latin-1")
        except UnicodeEncodeError:
            return self.text.encode("utf-8", "surrogatepass").upper().decode("utf-8", "surrogatepass")

    def places(self, word: str, span: Span) -> Iterator[int]:
        """The offsets inside a span at which a word, given in capitals, stands in any case."""
        at = self.capitals.find(word, span.start, span.end)
        while at >= 0:
            yield at
            at = self.capitals.find(word, at + len(word), span.end)

    def position(self, offset: int) -> Position:
        """Line and column of an offset, which may be the length of the text."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1, offset)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1) without its line end. Raises IndexError where there is none."""
        starts = self.line_starts
        if not 1 <= number <= len(starts):
            raise IndexError(number)
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")


def _restored(text: str, encoding: Encoding, binary: bool, directives: tuple[Span, ...]) -> Source:
    return Source(text, encoding, binary=binary, directives=directives)
