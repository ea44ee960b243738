"""Known words that one slip of the keyboard turns into a given text."""

from collections.abc import Iterable
from enum import IntEnum

# In a shorter text one slip may change both ends.
_TWO_ENDS = 3


class Slip(IntEnum):
    """How two texts differ by one edit, the likeliest slip first."""

    TRANSPOSED = 1
    REPLACED = 2
    ADDED_OR_DROPPED = 3


def slip(text: str, other: str) -> Slip | None:
    """The one edit between two texts; None where they are equal or further apart."""
    if text == other or abs(len(text) - len(other)) > 1:
        return None
    start = next((at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), min(len(text), len(other)))
    rest, other_rest = text[start:], other[start:]
    if len(rest) == len(other_rest):
        if rest[1:] == other_rest[1:]:
            return Slip.REPLACED
        swapped = rest[1:2] + rest[:1] + rest[2:]
        return Slip.TRANSPOSED if swapped == other_rest else None
    longer, shorter = sorted((rest, other_rest), key=len, reverse=True)
    return Slip.ADDED_OR_DROPPED if longer[1:] == shorter else None


def within_two_slips(text: str, other: str) -> bool:
    """Whether at most two slips lie between two texts.

    Takes time in the length of the shorter text, whatever the two are.
    """
    if abs(len(text) - len(other)) > 2 or len(set(text) ^ set(other)) > 4:
        return False
    if text == other or slip(text, other) is not None:
        return True
    start = next((at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), min(len(text), len(other)))
    rest, other_rest = text[start:], other[start:]
    mended = (
        (rest[1:], other_rest[1:]),
        (rest[1:], other_rest),
        (rest, other_rest[1:]),
        (rest[1:2] + rest[:1] + rest[2:], other_rest),
    )
    return any(one == two or slip(one, two) is not None for one, two in mended)


def nearest(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known words one slip away from `text`, the likeliest first, then in the order given.

    A text that is itself known has none.
    """
    found: list[tuple[Slip, str]] = []
    short, first, last = len(text) < _TWO_ENDS, text[:1], text[-1:]
    for word in known:
        if word == text:
            return ()
        # One slip leaves one of the ends as it is.
        if short or word[:1] == first or word[-1:] == last:
            kind = slip(text, word)
            if kind is not None:
                found.append((kind, word))
    return tuple(word for _, word in sorted(found, key=lambda pair: pair[0]))


def only(words: tuple[str, ...]) -> str | None:
    """The word, where there is exactly one."""
    return words[0] if len(words) == 1 else None


def any_within(edits: int, text: str, known: Iterable[str]) -> bool:
    """Whether at most so many letters added, dropped, replaced or transposed make one of the known words of a text."""
    length, letters = len(text), set(text)
    # One edit changes the letters that stand in one text only by two at most.
    return any(
        _is_within(edits, text, word)
        for word in known
        if abs(len(word) - length) <= edits and len(letters.symmetric_difference(word)) <= 2 * edits
    )


def _is_within(edits: int, text: str, other: str) -> bool:
    """Whether at most so many edits lie between two texts: the rows of a table of distances, until all are greater."""
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, a in enumerate(text, 1):
        above, row = row, [i]
        for j, b in enumerate(other, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and text[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > edits:
            return False
        before = above
    return row[-1] <= edits
