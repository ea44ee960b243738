"""The places of telegrams that a suppression can name, and which of them hold an offset.

A place reaches over the blanks around it and the end of its last line. An offset is in a place where it stands at its
beginning or behind that, and before its end.
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from cablelint.lazy import lazy
from cablelint.model import Addressee, Cable, Malformed, Role
from cablelint.patterns import pattern
from cablelint.source import Source, Span

# The parts of a telegram.
PARTS = ("envelope", "header", "text", "ending")
# The names of fields: the word that the line begins with, where it has one.
FIELDS = (
    "TRANSMISSION IDENTIFIER",
    "CALLED STATIONS",
    "DE",
    "SECURITY",
    "DATE-TIME GROUP",
    "FM",
    "TO",
    "INFO",
    "XMT",
    "CLASSIFICATION",
    "CAPTION",
    "PASS",
    "E.O.",
    "TAGS",
    "SUBJECT",
    "REF",
    "CLASSIFIED BY",
    "PAGE",
    "SECTION",
    "SIGNATURE",
    "BT",
    "SERIAL",
    "NNNN",
)
_ROLES = {Role.ACTION: "TO", Role.INFO: "INFO", Role.EXEMPTED: "XMT"}
_BLANKS = " \t\f\v¶\\"
_REST_OF_LINE = pattern(r"[ \t\f\v]*(?:\r\r?\n|\r|\n|\Z)")
_ANCHOR = pattern(r"(line|para|field):[ \t]*(.+)")
_NUMBER = pattern(r"0*([1-9]\d{0,8})")
_PARAGRAPH = pattern(r"0*(\d{1,9})(?:\.([A-Za-z0-9]{1,9}))?")


def plain(name: str) -> str:
    """A name of a field or of an item as it is compared: letters and digits, in capitals."""
    return "".join(filter(str.isalnum, name)).upper()


_PLAIN_FIELDS = {plain(name) for name in FIELDS}


def anchor_name(written: str) -> str | None:
    """The plain form of an anchor: `para:7`, `para:7.A`, `field:EO`, `line:41`, `header`; None where it is none."""
    if written in PARTS:
        return written
    match = _ANCHOR.fullmatch(written)
    kind, value = match.groups() if match is not None else ("", "")
    number = _NUMBER.fullmatch(value) if kind == "line" else None
    paragraph = _PARAGRAPH.fullmatch(value) if kind == "para" else None
    if number is not None:
        return f"line:{number[1]}"
    if paragraph is not None:
        return f"para:{int(paragraph[1])}" + (f".{paragraph[2].upper()}" if paragraph[2] else "")
    return f"field:{plain(value)}" if kind == "field" and plain(value) in _PLAIN_FIELDS else None


class Anchor(NamedTuple):
    """Where findings are suppressed: in a place by its plain name or span, None for everywhere.

    `telegram` limits it to one of the file's telegrams: its id, or its number from 1.
    """

    place: str | Span | None = None
    telegram: str | int | None = None


class Place(NamedTuple):
    """A place with its name, an anchor in its plain form; None for a telegram as a whole. Telegrams count from 1."""

    span: Span
    name: str | None
    telegram: int


class Places:
    """The places of a file: its telegrams, their parts, fields, paragraphs and items."""

    def __init__(self, source: Source, cables: Sequence[Cable]) -> None:
        self.source = source
        self.ids = [cable.reference_id for cable in cables]
        places = [Place(self._closed(cable.span), None, number) for number, cable in enumerate(cables, 1)]
        for number, cable in enumerate(cables, 1):
            places += (Place(self._widened(span), name, number) for name, span in _named(cable))
        self.places = sorted(places, key=lambda place: (place.span.start, -place.span.end))

    def has(self, anchor: Anchor) -> bool:
        """Whether there is such a place."""
        if isinstance(anchor.place, str) and anchor.place.startswith("line:"):
            exists = int(anchor.place.removeprefix("line:")) <= len(self.source.line_starts)
            return exists and Anchor(None, anchor.telegram) in self._anchors
        return isinstance(anchor.place, Span) or anchor in self._anchors

    @lazy
    def _anchors(self) -> frozenset[Anchor]:
        """The anchors of all places but the lines."""
        return frozenset(anchor for place in self.places for anchor in self._named(place.name, place.telegram))

    def _named(self, name: str | None, telegram: int) -> tuple[Anchor, ...]:
        """The anchors that a name in a telegram answers to."""
        return Anchor(name), Anchor(name, telegram), Anchor(name, self.ids[telegram - 1])

    def anchors(self, offsets: Iterable[int]) -> Iterator[list[Anchor]]:
        """For each offset, which must ascend, all anchors whose place holds it."""
        offsets = list(offsets)
        for offset, holding in zip(offsets, self.around(offsets), strict=True):
            line = self.source.position(offset).line
            names = [(place.name, place.telegram) for place in holding]
            names += [(f"line:{line}", place.telegram) for place in holding[:1]]
            named = [anchor for name, telegram in names for anchor in self._named(name, telegram)]
            yield [Anchor(), *named, *(Anchor(place.span) for place in holding), Anchor(self.line(line))]

    def around(self, offsets: Iterable[int]) -> Iterator[list[Place]]:
        """For each offset, which must ascend, the places that hold it, the outer ones first."""
        waiting = iter(self.places)
        following = next(waiting, None)
        holding: list[Place] = []
        for offset in offsets:
            while following is not None and following.span.start <= offset:
                holding.append(following)
                following = next(waiting, None)
            holding = [place for place in holding if offset < place.span.end]
            yield holding

    def line(self, number: int) -> Span:
        """A line, from 1, with its end."""
        starts = self.source.line_starts
        return self._closed(Span(starts[number - 1], starts[number] if number < len(starts) else len(self.source.text)))

    def beginning_on(self, offset: int) -> Span:
        """The largest paragraph, item or field that begins on the line of an offset; the line where none does."""
        line = self.line(self.source.position(offset).line)
        return self._beginnings.get(line.start, line)

    @lazy
    def _beginnings(self) -> dict[int, Span]:
        """By offset, the largest place that begins there and is neither a telegram nor a part."""
        named = (place for place in reversed(self.places) if place.name is not None and place.name not in PARTS)
        return {place.span.start: place.span for place in named}

    def _widened(self, span: Span) -> Span:
        text, start = self.source.text, span.start
        while start and text[start - 1] in _BLANKS:
            start -= 1
        rest = _REST_OF_LINE.match(text, span.end)
        at_line_start = not start or text[start - 1] in "\r\n"
        return self._closed(Span(start if at_line_start else span.start, rest.end() if rest is not None else span.end))

    def _closed(self, span: Span) -> Span:
        """A span that, if it reaches to the end of the text, holds that too."""
        return Span(span.start, span.end + (span.end == len(self.source.text)))


Named = Iterator[tuple[str, Span]]


def _named(cable: Cable) -> Named:
    """Every place of a telegram with its name."""
    header = list(_header_fields(cable))
    ending = list(_ending_fields(cable))
    yield from _parts(cable, [span for _, span in header], [span for _, span in ending])
    for name, span in (*_envelope_fields(cable), *header, *_text_fields(cable), *ending):
        yield f"field:{plain(name)}", span
    yield from _paragraphs(cable)


def _paragraphs(cable: Cable) -> Named:
    """The paragraphs, each with and without the heading above it, and their items; one without a number is `para`."""
    for paragraph in cable.paragraphs:
        name = f"para:{paragraph.number}" if paragraph.number is not None else "para"
        yield name, paragraph.span
        if paragraph.heading is not None:
            yield name, Span(paragraph.heading.span.start, paragraph.span.end)
        for item in paragraph.sub_paragraphs:
            label = plain(item.label.text)
            if label:
                yield f"{name}.{label}", item.span


def _parts(cable: Cable, header: list[Span], ending: list[Span]) -> Named:
    if cable.envelope.span.start < cable.envelope.span.end:
        yield "envelope", cable.envelope.span
    if header:
        yield "header", Span(min(header).start, max(span.end for span in header))
    if cable.body is not None:
        yield "text", cable.body
        # The first BT stands above the text.
        ending = [span for span in ending if span.start >= cable.body.start]
    if ending:
        yield "ending", Span(min(ending).start, max(span.end for span in ending))


def _envelope_fields(cable: Cable) -> Named:
    envelope = cable.envelope
    for name, node in (
        ("TRANSMISSION IDENTIFIER", envelope.transmission_identifier),
        ("CALLED STATIONS", envelope.called_stations),
        ("DE", envelope.calling_station),
        ("SECURITY", envelope.security),
        ("DATE-TIME GROUP", envelope.date_time_group),
        ("FM", envelope.originator),
    ):
        if node is not None:
            yield name, node.span
    role = "TO"
    addresses: list[Addressee | Malformed] = [*envelope.addressees, *envelope.malformed_addressees]
    for address in sorted(addresses, key=attrgetter("span")):
        if isinstance(address, Addressee):
            role = _ROLES[address.role]
        yield role, address.span


def _header_fields(cable: Cable) -> Named:
    for name, node in (
        ("CLASSIFICATION", cable.classification_line),
        ("E.O.", cable.executive_order),
        ("TAGS", cable.tags_line),
        ("SUBJECT", cable.subject_line),
        ("REF", cable.reference_line),
        ("CLASSIFIED BY", cable.classified_by),
    ):
        if node is not None:
            yield name, node.span
    for caption in cable.captions:
        yield "CAPTION", caption.span
    for line in cable.pass_lines:
        yield "PASS", line.span


def _text_fields(cable: Cable) -> Named:
    for page_line in cable.page_lines:
        yield "PAGE", page_line.span
    for identification in cable.page_identifications:
        yield "PAGE", identification.span
    for section_line in cable.section_lines:
        yield "SECTION", section_line.span


def _ending_fields(cable: Cable) -> Named:
    ending = cable.ending
    for name, token in (("SIGNATURE", ending.signature), ("SERIAL", ending.serial), ("NNNN", ending.end_of_message)):
        if token is not None:
            yield name, token.span
    for mark in ending.break_marks:
        yield "BT", mark.span
