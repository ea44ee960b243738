"""Which messages a text holds, and of which dialect each is."""

import re
from collections.abc import Iterator, Set
from importlib import import_module
from typing import NamedTuple, Protocol, cast

from cablelint.dialects import ACP127, GENADMIN, SMART, STATE_1970S, TELEGRAM, UNKNOWN
from cablelint.model import Cable, ClassificationLine, ExecutiveOrderLine, Malformed
from cablelint.patterns import pattern
from cablelint.repair import Copy
from cablelint.source import Span

# The modules with a layout of their own, and what a line begins with in every such message: a text without any of it is
# not looked at any further.
_HINTS = (
    ("smart", r"MRN"),
    ("smart", r"Date.{1,2}D[A-Z]G"),
    ("military", r"MSGID/"),
    ("military", r"SUBJ/"),
    ("military", r"(?:GENTEXT|RMKS)/"),
    # ALCOAST 123/19 on a line by itself
    ("military", r"AL[A-Z]{2,9} +\d{3}/\d\d[ \t]*(?=\n)"),
    # GR37 on a line by itself
    ("military", r"GR ?\d+[ \t]*(?=\n)"),
    # RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.
    ("military", r"[YZOPR][A-Z]{6}[A-Z0-9] .*\d-"),
    ("printed", r"PAGE +[0O]"),
    ("printed", r"Message Attributes"),
    ("printed", r"Message Text[ \t]*(?=\n|\Z)"),
)
# All of it in one search, which begins with a character: that is found in a tenth of the time of a set.
_HINTED = pattern(rf"\n[ \t\f\v•·.]*+(?:{'|'.join(f'{expression}()' for _, expression in _HINTS)})")
# The layout that a dialect is read by where a reader asks for it.
_LAYOUTS = {ACP127: "military", GENADMIN: "military", SMART: "smart"}


class Part(NamedTuple):
    """A part of the repaired text: a message of a layout of its own, or telegrams, for which `layout` is None."""

    layout: str | None
    start: int
    end: int


class Layout(Protocol):
    """What the module of a layout offers."""

    @staticmethod
    def find(text: str) -> Iterator[tuple[int, int]]:
        """Where the messages of this layout begin and end, in order. Takes time linear in the text."""

    @staticmethod
    def read(copy: Copy, start: int, end: int, span: Span, dialect: str | None = None) -> Cable:
        """The message in `copy.text[start:end]`, whose place in the source is `span`. Never raises.

        A `dialect` is taken for granted, whatever the text looks like.
        """


def layout(name: str) -> Layout:
    """A layout of `_HINTS`; imported when there is such a message."""
    return cast("Layout", import_module(f"cablelint.dialects.{name}"))


def divide(text: str, dialect: str | None = None) -> list[Part]:
    """The parts of a text, at least one; they tile it. A `dialect` is taken for granted, whatever the text looks like.

    Where two layouts claim the same lines, the first one of `_HINTS` has them.
    """
    # Of the telegrams of 1973 to 1979 some are printed ones.
    if dialect not in (None, STATE_1970S):
        return _divide_as(text, dialect)
    parts = [Part(None, 0, len(text))]
    for name in _hinted(text):
        parts = [piece for part in parts for piece in ([part] if part.layout else _divide_by(name, text, part))]
    return parts


def _hinted(text: str) -> list[str]:
    """The layouts that messages of the text may have, in the order of `_HINTS`."""
    lines = f"\n{text}".replace("\r", "\n") if "\r" in text else f"\n{text}"
    found = {_HINTS[(match.lastindex or 1) - 1][0] for match in _HINTED.finditer(lines)}
    return [name for name in dict(_HINTS) if name in found] if found else []


def _divide_by(name: str, text: str, whole: Part) -> list[Part]:
    """A part without a layout, cut at the messages of one layout in it."""
    parts: list[Part] = []
    done = whole.start
    for first, last in layout(name).find(text[whole.start : whole.end]):
        start, end = whole.start + first, whole.start + last
        if text[done:start].strip():
            parts.append(Part(None, done, start))
            done = start
        # Blank lines between two messages belong to the second, those behind the last one to that.
        parts.append(Part(name, done, end))
        done = end
    if parts and not text[done : whole.end].strip():
        parts[-1] = parts[-1]._replace(end=whole.end)
    elif done < whole.end or not parts:
        parts.append(Part(None, done, whole.end))
    return parts


def _divide_as(text: str, dialect: str) -> list[Part]:
    """The parts of a text all of whose messages are of one dialect."""
    name = _LAYOUTS.get(dialect)
    if name is None:
        return [Part(None, 0, len(text))]
    starts = [start for start, _ in layout(name).find(text)][1:]
    return [Part(name, start, end) for start, end in zip([0, *starts], [*starts, len(text)], strict=True)]


# Format lines that people do not write by chance; the text header's titles.
_FORMAT_LINES = frozenset({"TRANSMISSION_IDENTIFIER", "CALLING_STATION", "SECURITY", "DATE_TIME_GROUP", "FROM", "TO"})
_TITLES = frozenset({"EXECUTIVE_ORDER", "TAGS"})
_TEXT_HEADER = _TITLES | {"SUBJECT", "REFERENCES", "CLASSIFIED_BY"}
# Military messages of plain text have a subject too.
_OF_STATE = _TEXT_HEADER - {"SUBJECT"}
_ADDRESSES = frozenset({"FROM", "TO"})
_ADDRESSING = _ADDRESSES | {"DATE_TIME_GROUP"}
# FM AMEMBASSY ASTANA
_ORIGINATOR = pattern(r"^[ \t]*FM [A-Z]{3}[^a-z\r\n]*$", re.MULTILINE)
_BESIDE_ADDRESSES = _FORMAT_LINES - _ADDRESSES | _TEXT_HEADER | {"CLASSIFICATION"}
# UNCLAS //N06200//
_SUBJECT_INDICATOR = pattern(r"^[ \t]*UNCLAS\w* *//[A-Z]{0,2}\d{4,6}//", re.MULTILINE)
# The electronic telegrams of 1973 to 1979 have Executive Orders of their own.
_LAST_YEAR_OF_THE_SEVENTIES = 1979
_ORDERS_OF_THE_SEVENTIES = frozenset({"11652", "12065"})


def detect(
    text: str,
    kinds: Set[str],
    classification: object,
    year: int | None,
    executive_order: object,
    originator: str | None,
) -> str:
    """The dialect of a message that was read as a telegram.

    `kinds` are the kinds of lines that were found, `year` is that of the date-time group, `originator` the name on the
    FM line; the other arguments are the nodes of the lines that tell most.
    """
    numbered = isinstance(classification, ClassificationLine) and classification.number is not None
    titles = len(kinds & _TITLES) + numbered
    if (len(kinds & _FORMAT_LINES) < 2 or _is_prose(text, kinds)) and (
        titles == 0 or titles + ("SUBJECT" in kinds) < 2
    ):
        return UNKNOWN
    unreadable = isinstance(classification, Malformed) and _SUBJECT_INDICATOR.search(text) is None
    if not numbered and not unreadable and not kinds & _OF_STATE:
        military = (kinds >= _ADDRESSING or "CALLING_STATION" in kinds) and not _is_state_post(originator)
        return ACP127 if military else TELEGRAM
    order = executive_order.number.text if isinstance(executive_order, ExecutiveOrderLine) else None
    if order in _ORDERS_OF_THE_SEVENTIES and (year is None or year <= _LAST_YEAR_OF_THE_SEVENTIES):
        return STATE_1970S
    return STATE_1970S if year is not None and year <= _LAST_YEAR_OF_THE_SEVENTIES else TELEGRAM


def _is_state_post(originator: str | None) -> bool:
    if originator is None:
        return False
    from cablelint.reference.posts import station_of

    return station_of(originator) is not None


def _is_prose(text: str, kinds: Set[str]) -> bool:
    """Whether nothing was found but lines that begin with FM and TO, and those are no addresses."""
    return not kinds & _BESIDE_ADDRESSES and _ORIGINATOR.search(text) is None
