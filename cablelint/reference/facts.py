"""What all tables share: how one is read, and how sure its facts are."""

import os
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache


class Confidence(IntEnum):
    """How sure a fact is, in order.

    CONFIRMED: read in an official source, or seen in use. HIGH: in one list, or from general knowledge without doubt.
    MEDIUM and LOW: doubtful, good for a hint and never for an error.
    """

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CONFIRMED = 4


# An enumeration takes ten times as long to find its member.
_CONFIDENCES = {level.name.lower(): level for level in Confidence}


@lru_cache(maxsize=4)
def read(table: str, columns: int = -1) -> Sequence[Sequence[str]]:
    """The rows of a table without its head, one string a column; an unknown value is an empty string.

    Behind so many columns all others are left together, which takes less time where nobody asks for them. The last few
    tables are kept: what is first asked of a table is often asked in two ways.
    """
    return [line.split("\t", columns) for line in _rows(table)]


def index(table: str) -> dict[str, str]:
    """The rows of a table by their first column, each still one text: cheaper than `read` where few are asked for."""
    return {line.partition("\t")[0]: line for line in _rows(table)}


def _rows(table: str) -> list[str]:
    with open(os.path.join(os.path.dirname(__file__), f"{table}.tsv"), encoding="utf-8") as stream:
        return stream.read().splitlines()[1:]


def confidence(word: str) -> Confidence:
    """The confidence that a table writes as a word."""
    return _CONFIDENCES[word]


def items(cell: str) -> tuple[str, ...]:
    """The entries of a cell that holds several, separated by semicolons."""
    return tuple(cell.split(";")) if cell else ()
