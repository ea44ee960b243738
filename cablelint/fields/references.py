"""The REF line and its items: telegrams and other documents.

The grammar knows what looks like a telegram; whether it is one depends on what stands around it: `ROME 12` is a
telegram, the `MARKET STREET 12` of a letter's sender is none.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from cablelint.automaton import Lexeme, Tree
from cablelint.fields.dates import MONTHS, full_year
from cablelint.model import Reference, ReferenceKind, ReferenceLine, Token
from cablelint.patterns import pattern
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

_BLANKS = " \t\r\n"
_AROUND_LABEL = " ¶()[].:-\t\r\n"
_AROUND_NUMBER = " \t\r\n:,#-"
_AROUND_YEAR = " \t\r\n'’`()-/"
_WORD = pattern(r"[A-Z](?:[A-Z]|-(?=[A-Z]))*", re.IGNORECASE | re.ASCII)
_YEAR = pattern(r"\((?:19|20)?\d\d\)")
# Marks of a classification stand before items, in the form of a label.
_MARKS = frozenset({"U", "C", "S"})
# A known station among other words is a telegram's only with a number as long as telegrams have.
_LONG_NUMBER = 3
# What may stand before the telegram of a segment.
_BEFORE_A_TELEGRAM = ("REFERENCE_PARENTHESIS", "REFERENCE_LABEL")
# SEP, SEPT, MAY; with a full stop a letter less
_SHORTEST_MONTH = 3
_MONTHS = frozenset(month[:length] for month in MONTHS for length in range(len(month) + 1))
# An unknown station has no more words than the longest known one.
_WORDS_OF_A_STATION = 4


class CitedTelegram(NamedTuple):
    """What looks like a telegram: `05 ASTANA 4321`, or a number alone. It stands among the lexemes of the line."""

    kind: str
    start: int
    end: int
    year: Token | None
    station: Lexeme | None
    number: Token
    # Only blanks between station and number, no slash behind: PRAGUE, 1228 and 377 LIMA are of known stations only.
    apart: bool


class Item(NamedTuple):
    """What stands behind one label, or between semicolons."""

    label: Token | None
    start: int
    parts: list[Any]


class Document(NamedTuple):
    """A stretch of an item that is no telegram."""

    start: int
    end: int
    kind: ReferenceKind


def cited_telegram(reader: "FieldReader", tree: Tree) -> CitedTelegram:
    """`05 ASTANA 4321`, `STATE (01) 201265`, `377 KATHMANDU`, `7743`."""
    named = tree.named
    number = named.get("REFERENCE_NUMBER") or named.get("NUMBER_BEFORE") or named["NUMBER_ALONE"]
    written = reader.trimmed(number, _AROUND_NUMBER)
    assert written is not None
    digits = Token(written.text.upper().replace("O", "0"), written.span)
    inside = named.get("REFERENCE_PARENTHESIS")
    if inside is not None and not _YEAR.fullmatch(reader.text, inside.start, inside.end):
        inside = None
    year = reader.trimmed(named.get("REFERENCE_YEAR") or named.get("YEAR_BEHIND") or inside, _AROUND_YEAR)
    station = named.get("REFERENCE_STATION") or named.get("STATION_BEHIND")
    text, end = reader.text, tree.end
    apart = station is None or (
        text[number.start].isalnum()
        and number.start > station.start
        and text[number.start - 1].isspace()
        and text[end : end + 1] != "/"
    )
    return CitedTelegram(tree.kind, tree.start, end, year, station, digits, apart)


def references(reader: "FieldReader", tree: Tree) -> ReferenceLine:
    """`REF: A. 05 ASTANA 4321 B. STATE 12345 (NOTAL)`."""
    first, *parts = tree.parts
    keyword = reader.trimmed(first, " \t\r\n:;.")
    assert keyword is not None
    rest = [cited_telegram(reader, part) if type(part) is Tree else part for part in parts]
    if rest and rest[-1].kind == "REFERENCE_END":
        del rest[-1]
    found: list[Reference] = []
    for item in _items(reader, rest):
        found.extend(_Reading(reader, item, found[-1] if found else None).read())
    last = rest[-1].end if rest else first.end
    return ReferenceLine(reader.span(first.start, last), keyword, tuple(found))


def _items(reader: "FieldReader", parts: list[Any]) -> Iterator[Item]:
    """The line cut at its labels and semicolons. A label that is written twice (`A. REF A`) counts once."""
    item = Item(None, parts[0].start if parts else 0, [])
    due = "A"
    for index, part in enumerate(parts):
        if part.kind in ("REFERENCE_PAGE_LINE", "REFERENCE_AGAIN"):
            continue
        if part.kind == "REFERENCE_LABEL":
            if not item.parts and item.label is not None:
                continue
            label = reader.trimmed(part, _AROUND_LABEL)
            if label is not None and _labels(reader, part, label.text.upper(), due, parts[index + 1 :][:3]):
                yield item
                item = Item(label, part.start, [])
                due = _next_label(label.text.upper())
                continue
        elif part.kind == "SEPARATOR" and ";" in reader.text[part.start : part.end]:
            yield item
            item = Item(None, part.end, [])
            continue
        item.parts.append(part)
    yield item


def _labels(reader: "FieldReader", part: Lexeme, letter: str, due: str, following: list[Any]) -> bool:
    """Whether what looks like a label is one: the initial of a name (`J. DOE EMAIL`) and a mark (`(C)`) are none."""
    if letter == due:
        return True
    if reader.text.startswith("(", part.start) and letter in _MARKS:
        return False
    if reader.text[part.start : part.end].rstrip(".:")[-1:] in (")", "]"):
        return True
    following = [other for other in following if other.kind not in ("REFERENCE_AGAIN", "REFERENCE_LABEL")]
    return bool(following) and type(following[0]) is CitedTelegram


def _next_label(letter: str) -> str:
    """B after A, AA after Z."""
    head, last = letter[:-1], letter[-1]
    if last != "Z":
        return head + chr(ord(last) + 1)
    return (_next_label(head) if head else "A") + "A"


class _Reading:
    """Reads one item; `before` is the reference before it, whose station a number alone has."""

    def __init__(self, reader: "FieldReader", item: Item, before: Reference | None) -> None:
        self.reader = reader
        self.item = item
        self.before = before
        self.found: list[Reference | Document] = []

    def read(self) -> list[Reference]:
        """The references of the item, each with the item's label."""
        segment: list[Any] = []
        for part in self.item.parts:
            if part.kind == "SEPARATOR":
                self._read_segment(segment)
                segment = []
            else:
                segment.append(part)
        self._read_segment(segment)
        return [self._node(one, first=index == 0) for index, one in enumerate(self.found)]

    def _read_segment(self, segment: list[Any]) -> None:
        """What stands between two commas: telegrams, or a part of the document before it, or another document."""
        lead = next((at for at, part in enumerate(segment) if part.kind not in _BEFORE_A_TELEGRAM), len(segment))
        alone = all(type(part) is CitedTelegram or part.kind == "REFERENCE_PARENTHESIS" for part in segment[lead:])
        telegrams = [
            (index, cited)
            for index, part in enumerate(segment)
            if type(part) is CitedTelegram
            and (cited := self._accepted(part, leads=index == lead, alone=alone)) is not None
        ]
        for number, (index, cited) in enumerate(telegrams):
            stop = telegrams[number + 1][0] if number + 1 < len(telegrams) else len(segment)
            self._add_telegram(cited, segment[index + 1 : stop])
        if telegrams or not segment:
            return
        document = Document(segment[0].start, segment[-1].end, self._kind(segment))
        last = self.found[-1] if self.found else None
        if isinstance(last, Document):
            kind = document.kind if last.kind is ReferenceKind.OTHER else last.kind
            self.found[-1] = Document(last.start, document.end, kind)
        elif last is None or document.kind is not ReferenceKind.OTHER:
            self.found.append(document)

    # --- what is a telegram ---

    def _accepted(self, cited: CitedTelegram, *, leads: bool, alone: bool) -> CitedTelegram | None:
        """The telegram, its station without other words; None where it is none.

        `leads`: nothing stands before it in its segment; `alone`: nothing but telegrams and parentheses stands there.
        """
        if cited.station is None:
            inherits = self.before is not None and self.before.station is not None
            return cited if inherits and leads and not self._in_document() else None
        kind, start, end = cited.station
        words = self.reader.text[start:end]
        if _names_no_station(words):
            return None
        known = _known_part(words)
        if known is None:
            likely = leads and alone and cited.apart and len(words.split()) <= _WORDS_OF_A_STATION
            return cited if likely and not self._in_document() else None
        first, last = known
        if last - first == end - start:
            return cited
        certain = leads or len(cited.number.text) >= _LONG_NUMBER
        return cited._replace(station=Lexeme(kind, start + first, start + last)) if certain else None

    def _in_document(self) -> bool:
        return bool(self.found) and isinstance(self.found[-1], Document)

    # --- kinds of documents ---

    def _kind(self, segment: list[Any]) -> ReferenceKind:
        return _kind_of(self.reader.text[segment[0].start : segment[-1].end]) or ReferenceKind.OTHER

    # --- nodes ---

    def _add_telegram(self, cited: CitedTelegram, behind: list[Any]) -> None:
        reader, before = self.reader, self.before
        year, title, notal = cited.year, None, False
        for part in behind:
            words = reader.text[part.start : part.end].upper()
            if "NOTAL" in words:
                notal = True
            elif part.kind == "REFERENCE_PARENTHESIS" and year is None and _YEAR.fullmatch(words):
                year = reader.trimmed(part, _AROUND_YEAR)
            elif part.kind == "REFERENCE_PARENTHESIS" and title is None:
                title = reader.trimmed(Lexeme(part.kind, part.start + 1, part.end - 1), _BLANKS)
        station, full = reader.trimmed(cited.station, _BLANKS), self._full_year(year)
        if cited.station is None and before is not None:
            station, full = before.station, full if year is not None else before.year
        span, text = self._written(cited.start, behind[-1].end if behind else cited.end, first=not self.found)
        self.before = Reference(
            span, self.item.label, ReferenceKind.TELEGRAM, text, full, year, station, cited.number, title, notal
        )
        self.found.append(self.before)

    def _full_year(self, year: Token | None) -> int | None:
        if year is None:
            return self.reader.year
        digits = year.text.upper().replace("O", "0")
        return full_year(digits if len(digits) == 4 else digits[-2:])

    def _node(self, found: Reference | Document, *, first: bool) -> Reference:
        if isinstance(found, Reference):
            return found
        span, text = self._written(found.start, found.end, first=first)
        return Reference(span, self.item.label, found.kind, text, None, None, None, None, None, notal=False)

    def _written(self, start: int, end: int, *, first: bool) -> tuple[Span, str]:
        """The place, with the label before what stands first behind it, and the text, joined over its lines."""
        text = self.reader.text[start:end].rstrip(_BLANKS + ",:")
        labelled = first and self.item.label is not None
        place = self.reader.span(self.item.start if labelled else start, start + len(text))
        return place, " ".join(text.split())


def _kind_of(words: str) -> ReferenceKind | None:
    """The kind that the first word says that is in the table of documents."""
    from cablelint.reference import documents

    for word in _WORD.finditer(words):
        kind = documents.kind(word[0].upper())
        if kind is not None:
            return ReferenceKind[kind.upper()]
    return None


# Stations repeat over a collection, so what their words are is remembered.


@lru_cache(maxsize=4096)
def is_station(words: str) -> bool:
    """Whether words before a number are a known station and nothing else."""
    return not _names_no_station(words) and _known_part(words) == (0, len(words))


@lru_cache(maxsize=4096)
def _names_no_station(words: str) -> bool:
    """Whether words before a number name a document, or end with a month: LETTER OF MARCH 12."""
    return _kind_of(words) is not None or _is_date(words)


def _is_date(words: str) -> bool:
    """Whether the words end with a month. The end of RIO DE JAN 138 is none."""
    parts = words.upper().split()
    if parts[-1].rstrip(".") not in _MONTHS or len(parts[-1]) < _SHORTEST_MONTH:
        return False
    from cablelint.reference.stations import repaired

    return len(parts) == 1 or repaired(" ".join(parts)) is None


@lru_cache(maxsize=4096)
def _known_part(words: str) -> tuple[int, int] | None:
    """Where the longest known station stands with which the words end, else begin."""
    places = [match.span() for match in re.finditer(r"\S+", words)]
    for first, _ in places:
        if _is_known(words[first:]):
            return first, len(words)
    for _, last in reversed(places):
        if _is_known(words[:last]):
            return 0, last
    return None


def _is_known(words: str) -> bool:
    from cablelint.reference.stations import name_in_ids

    return name_in_ids(words.replace("0", "O")) is not None
