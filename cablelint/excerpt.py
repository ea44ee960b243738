"""Pieces of a text put together, what stands between them left out, with the way back to the copy."""

from bisect import bisect_right

from cablelint.model import Damage
from cablelint.repair import Copy
from cablelint.source import Source, Span

# Message systems of 2003-2010 cut a field after 71 characters, in mid-word if need be; one that was cut at a blank goes
# on with the blank.
FULL_LINE = 71


class Excerpt:
    """`pieces` of a copy's text as one text; its members are those of a Copy.

    `of_lines`: each piece is a line, written without its end. `cut` says that a line may have been cut in mid-word, as
    those message systems did.
    """

    # Nothing stands here where it stands in the source.
    sound = 0
    source: Source
    damage: tuple[Damage, ...]
    text: str

    def __init__(
        self, copy: "Copy | Excerpt", pieces: list[tuple[int, int]], *, of_lines: bool = True, cut: bool = True
    ) -> None:
        self._copy = copy
        self.source = copy.source
        self.damage = copy.damage
        self._firsts = [first for first, _ in pieces]
        self._starts: list[int] = []
        parts: list[str] = []
        length = 0
        for number, (first, last) in enumerate(pieces):
            if of_lines and number and not (cut and is_cut(copy.text, pieces[number - 1], first)):
                parts.append("\n")
                length += 1
            self._starts.append(length)
            parts.append(copy.text[first:last])
            length += last - first
        self.text = "".join(parts)

    def span(self, start: int, end: int) -> Span:
        """The place in the source of `text[start:end]`."""
        starts = self._starts
        piece = bisect_right(starts, start) - 1
        shift = self._firsts[piece] - starts[piece]
        if piece + 1 == len(starts) or end <= starts[piece + 1]:
            last = end + shift
            # As most copies are, up to there this one is as its source.
            return Span(start + shift, last) if last <= self._copy.sound else self._copy.span(start + shift, last)
        return self._copy.span(start + shift, self._origin(end - 1) + 1)

    def _origin(self, offset: int) -> int:
        piece = bisect_right(self._starts, offset) - 1
        return self._firsts[piece] + offset - self._starts[piece]


def is_cut(text: str, piece: tuple[int, int], following: int) -> bool:
    """Whether the line of a piece is full and the following piece, where it begins, goes on with the same word."""
    first, last = piece
    return last - first == FULL_LINE and text[following - 1] in "\r\n"
