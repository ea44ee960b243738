"""Which messages a text holds, and of which dialect each is."""

from collections.abc import Iterator, Set
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from cablelint.dialects import GENADMIN, SMART, STATE_1970S, TELEGRAM, UNKNOWN
from cablelint.model import Cable, ClassificationLine, DateTimeGroup, ExecutiveOrderLine
from cablelint.repair import Copy
from cablelint.source import Span

# The dialects with a layout of their own, each with words of which one stands in every such message: a text without
# them is not looked at any further.
_HINTS: dict[str, tuple[str, ...]] = {}


class Part(NamedTuple):
    """A part of the repaired text: a message of a layout of its own, or telegrams, for which `layout` is None."""

    layout: str | None
    start: int
    end: int


class Layout(Protocol):
    """What the module of a dialect with a layout of its own offers."""

    @staticmethod
    def find(text: str) -> Iterator[tuple[int, int]]:
        """Where the messages of this layout begin and end, in order. Takes time linear in the text."""

    @staticmethod
    def read(copy: Copy, start: int, end: int, span: Span) -> Cable:
        """The message in `copy.text[start:end]`, whose place in the source is `span`. Never raises."""


def layout(dialect: str) -> Layout:
    """The layout of a dialect of `_HINTS`; imported when there is such a message."""
    return cast("Layout", import_module(f"cablelint.dialects.{dialect}"))


def divide(text: str, dialect: str | None = None) -> list[Part]:
    """The parts of a text, at least one; they tile it. A `dialect` is taken for granted, whatever the text looks like.

    Where two layouts claim the same lines, the message that begins first has them.
    """
    if dialect is not None:
        return _divide_as(text, dialect)
    found = sorted(Part(name, *place) for name in _hinted(text) for place in layout(name).find(text))
    parts: list[Part] = []
    done = 0
    for part in found:
        if part.start < done:
            continue
        if text[done : part.start].strip():
            parts.append(Part(None, done, part.start))
            done = part.start
        # Blank lines between two messages belong to the second, those behind the last one to that.
        parts.append(part._replace(start=done))
        done = part.end
    if parts and not text[done:].strip():
        parts[-1] = parts[-1]._replace(end=len(text))
    elif done < len(text) or not parts:
        parts.append(Part(None, done, len(text)))
    return parts


def _hinted(text: str) -> list[str]:
    return [name for name, words in _HINTS.items() if any(word in text for word in words)]


def _divide_as(text: str, dialect: str) -> list[Part]:
    """The parts of a text all of whose messages are of one dialect."""
    if dialect not in _HINTS:
        return [Part(None, 0, len(text))]
    starts = [start for start, _ in layout(dialect).find(text)][1:]
    return [Part(dialect, start, end) for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]


# Format lines that people do not write by chance; the text header's titles.
_FORMAT_LINES = frozenset({"TRANSMISSION_IDENTIFIER", "CALLING_STATION", "SECURITY", "DATE_TIME_GROUP", "FROM", "TO"})
_TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS"})
# The electronic telegrams of 1973 to 1979 have Executive Orders of their own.
_LAST_YEAR_OF_THE_SEVENTIES = 1979
_ORDERS_OF_THE_SEVENTIES = frozenset({"11652", "12065"})


def detect(
    text: str,
    kinds: Set[str],
    classification: object,
    date_time_group: object,
    executive_order: object,
) -> str:
    """The dialect of a message that was read as a telegram.

    `kinds` are the kinds of lines that were found; the other arguments are the nodes of the lines that tell most.
    """
    if "\nMSGID/" in text or ("\nSUBJ/" in text and not kinds & _TITLES):
        return GENADMIN
    if "\nMRN:" in text and "TAGS" in kinds and not kinds & _FORMAT_LINES:
        return SMART
    numbered = isinstance(classification, ClassificationLine) and classification.number is not None
    titles = len(kinds & _TITLES) + numbered
    if len(kinds & _FORMAT_LINES) < 2 and (titles == 0 or titles + ("SUBJECT" in kinds) < 2):
        return UNKNOWN
    year = (
        date_time_group.datetime.year
        if isinstance(date_time_group, DateTimeGroup) and date_time_group.datetime
        else None
    )
    order = executive_order.number.text if isinstance(executive_order, ExecutiveOrderLine) else None
    if order in _ORDERS_OF_THE_SEVENTIES and (year is None or year <= _LAST_YEAR_OF_THE_SEVENTIES):
        return STATE_1970S
    return STATE_1970S if year is not None and year <= _LAST_YEAR_OF_THE_SEVENTIES else TELEGRAM
