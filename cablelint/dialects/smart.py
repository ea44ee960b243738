"""SMART messages: the label and value layout in which State keeps its telegrams since 2009."""

import itertools
from collections.abc import Iterator
from operator import attrgetter, itemgetter
from typing import Any

from cablelint.dialects import SMART, smart_places
from cablelint.dialects.smart_labels import LabelledLines
from cablelint.dialects.smart_lines import SmartLines, read_lines
from cablelint.dialects.smart_pages import BannerLines
from cablelint.excerpt import Excerpt
from cablelint.fields.reader import FieldReader
from cablelint.model import (
    Addressee,
    Banner,
    Cable,
    CalendarDate,
    ClassificationLine,
    Damage,
    DamageKind,
    DateTimeGroup,
    Ending,
    Envelope,
    Malformed,
    MessageReference,
    Official,
    PassLine,
    Role,
    SignatureBlock,
    SmartField,
    SmartFields,
    Token,
)
from cablelint.order import check_order, place_surprises
from cablelint.paragraphs import Text, read_text
from cablelint.reference import smart_labels
from cablelint.repair import Copy
from cablelint.source import Span

_OFFICIALS = {
    "DRAFTED_BY": "drafted_by",
    "CLEARED_BY": "cleared_by",
    "APPROVED_BY": "approved_by",
    "RELEASED_BY": "released_by",
}
_ENVELOPE = frozenset({"MRN", "DATE", "FROM", "ACTION", "INFO", "EXEMPTED"})
_ROLES = {"ACTION": Role.ACTION, "INFO": Role.INFO, "EXEMPTED": Role.EXEMPTED}


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where the SMART messages of a text begin and end."""
    return smart_places.find(text)


def read(copy: Copy, start: int, end: int, span: Span, dialect: str | None = None) -> Cable:
    """The message in `copy.text[start:end]`."""
    header = smart_places.find_header(copy.text, start, end)
    return _Builder(copy, read_lines(copy.text, start, header, end), span).build(dialect or SMART)


class _Builder:
    """Puts a message together from its fields."""

    def __init__(self, copy: Copy, found: SmartLines, span: Span) -> None:
        self.copy = copy
        self.found = found
        self.span = span
        self.reader = FieldReader(copy)
        self.first_of: dict[str, LabelledLines] = {}
        for item in found.fields:
            self.first_of.setdefault(item.kind, item)
        self.damage: list[Damage] = []

    def build(self, dialect: str) -> Cable:
        """The message."""
        reference = self._value("MRN", "message_reference")
        calendar, date_field, group = self._date()
        self.reader.year = _year(group, reference)
        top, bottom = self._banner(self.found.top), self._banner(self.found.bottom)
        banner = top or bottom
        text = read_text(self.reader, self.found.text, headed=True)
        smart = SmartFields(
            message_reference=reference,
            calendar_date=calendar,
            date_field=date_field,
            sensitivity=self._written("SENSITIVITY"),
            top=top,
            bottom=bottom,
            text_line=self._text_line(),
            action_offices=self._written("ACTION_OFFICE"),
            info_offices=self._written("INFO_OFFICE"),
            fields=tuple(self._node(item) for item in self.found.fields),
            signature_block=self._signature_block(),
        )
        return Cable(
            source=self.copy.source,
            span=self.span,
            dialect=dialect,
            envelope=self._envelope(group),
            classification_line=banner.line if banner is not None else None,
            captions=self._value("CAPTIONS", "listed_captions", ()),
            pass_lines=self._pass_lines(),
            executive_order=self._field("EXECUTIVE_ORDER", "executive_order"),
            tags_line=self._field("TAGS", "tags"),
            subject_line=self._field("SUBJECT", "subject"),
            reference_line=self._field("REFERENCE", "references"),
            classified_by=self._read("classified_by", self.found.classified_by) if self.found.classified_by else None,
            paragraphs=text.paragraphs,
            ending=Ending(signature=self._written("SIGNATURE") or text.signature),
            out_of_order=self._order(),
            damage=tuple(sorted(self._damage(text), key=attrgetter("span"))),
            body=self._body(),
            smart=smart,
        )

    # --- fields ---

    def _field(self, kind: str, start: str) -> Any:
        """The node of the first field of a kind, read with its label; None where there is none."""
        item = self.first_of.get(kind)
        if item is None:
            return None
        colon = item.last + 1 if self.copy.text.startswith((":", ";"), item.last) else item.last
        return self._read(start, [(item.first, colon), *item.pieces])

    def _value(self, kind: str, start: str, missing: Any = None) -> Any:
        """The node of the value of the first field of a kind, read without its label; `missing` where it has none."""
        item = self.first_of.get(kind)
        return self._read(start, item.pieces) if item is not None and item.pieces else missing

    def _read(self, start: str, pieces: list[tuple[int, int]]) -> Any:
        """The node of what is written in these places; stamps and links between them are left out."""
        text = self.copy.text
        first, last = pieces[0][0], pieces[-1][1]
        gaps = itertools.pairwise(pieces)
        if all(text[end:begin].isspace() or end == begin for (_, end), (begin, _) in gaps):
            return self.reader.read(start, first, last)
        return self.reader.read_excerpt(start, Excerpt(self.copy, pieces, cut=False))

    def _written(self, kind: str) -> Token | None:
        """The value of the first field of a kind as it is written, lines joined by line feeds."""
        item = self.first_of.get(kind)
        if item is None or not item.pieces:
            return None
        words = "\n".join(self.copy.text[first:last] for first, last in item.pieces)
        return Token(words, self.copy.span(item.pieces[0][0], item.pieces[-1][1]))

    def _node(self, item: LabelledLines) -> SmartField:
        end = item.pieces[-1][1] if item.pieces else item.last
        label = self.reader.token(item.first, item.last)
        return SmartField(self.copy.span(item.first, end), item.kind, label, empty=not item.pieces)

    # --- header ---

    def _date(self) -> tuple[CalendarDate | None, Malformed | None, DateTimeGroup | Malformed | None]:
        """The calendar date, or the field where it cannot be read; and the date-time group."""
        node = self._value("DATE", "message_date")
        if node is None or isinstance(node, Malformed):
            return None, node, node
        calendar, stroke, group = node
        if stroke is not None and stroke.text != "/":
            self.damage.append(Damage(DamageKind.LABEL, stroke.span, " / "))
        return calendar, None, group

    def _envelope(self, group: DateTimeGroup | Malformed | None) -> Envelope:
        addressees: list[Addressee] = []
        malformed: list[Malformed] = []
        for item in self.found.fields:
            if item.kind not in _ROLES or not item.pieces:
                continue
            self.reader.role = _ROLES[item.kind]
            node = self._read("listed_addressees", item.pieces)
            if isinstance(node, Malformed):
                malformed.append(node)
            else:
                addressees += node
        written = [item for item in self.found.fields if item.kind in _ENVELOPE]
        places = [self.copy.span(item.first, item.pieces[-1][1] if item.pieces else item.last) for item in written]
        return Envelope(
            span=Span(places[0].start, places[-1].end) if places else Span(self.span.start, self.span.start),
            date_time_group=group,
            originator=self._value("FROM", "message_originator"),
            addressees=tuple(addressees),
            malformed_addressees=tuple(malformed),
        )

    def _pass_lines(self) -> tuple[PassLine, ...]:
        written = self._written("PASS_LINE")
        return (PassLine(written.span, written.text),) if written is not None else ()

    def _banner(self, lines: BannerLines | None) -> Banner | None:
        if lines is None:
            return None
        line = self.reader.read("classification", *lines.level)
        if not isinstance(line, ClassificationLine):
            return None
        handling = self.reader.token(*lines.handling) if lines.handling is not None else None
        return Banner(Span(line.span.start, (handling or line).span.end), line, handling)

    # --- text and signature block ---

    def _text_line(self) -> ClassificationLine | None:
        """The classification line above the text; a line of that form further down is cited."""
        first = next((line for line in self.found.text if line.kind not in ("BLANK", "FOREIGN")), None)
        if first is None or first.kind != "CLASSIFICATION":
            return None
        line = self.reader.read("classification", first.first, first.last)
        return line if isinstance(line, ClassificationLine) and line.number is not None else None

    def _signature_block(self) -> SignatureBlock:
        officials = {name: tuple(self._officials(kind)) for kind, name in _OFFICIALS.items()}
        return SignatureBlock(
            **officials,
            attachments=self._written("ATTACHMENTS"),
            action_post=self._written("ACTION_POST"),
            dissemination_rule=self._written("DISSEMINATION_RULE"),
        )

    def _officials(self, kind: str) -> Iterator[Official]:
        item = self.first_of.get(kind)
        for first, last in item.pieces if item is not None else ():
            node = self.reader.read("official", first, last)
            if isinstance(node, Official):
                yield node

    def _body(self) -> Span | None:
        written = [line for line in self.found.text if line.kind not in ("BLANK", "FOREIGN")]
        return self.copy.span(written[0].first, written[-1].last) if written else None

    # --- order and damage ---

    def _order(self) -> Any:
        """What the order grammar says of the fields."""
        placed = [(item.kind, self.copy.span(item.first, item.last)) for item in self.found.fields]
        body = self._body()
        if body is not None:
            placed.append(("TEXT", body))
            placed.sort(key=itemgetter(1))
        surprises = check_order(tuple(kind for kind, _ in placed), "smart")
        return place_surprises(surprises, placed, [span for _, span in placed], dict(reversed(placed)))

    def _damage(self, text: Text) -> Iterator[Damage]:
        start, end = self.span
        yield from [damage for damage in self.copy.damage if start <= damage.span.start < end]
        yield from text.damage
        yield from self.damage
        for item in self.found.fields:
            if not item.sound:
                label = smart_labels.by_kind()[item.kind].text
                colon = item.last + self.copy.text.startswith((":", ";", "."), item.last)
                yield Damage(DamageKind.LABEL, self.copy.span(item.first, colon), f"{label}:")


def _year(group: DateTimeGroup | Malformed | None, reference: object) -> int | None:
    """The year that references without one are of: that of the date-time group, else that of the MRN."""
    if isinstance(group, DateTimeGroup) and group.datetime is not None:
        return group.datetime.year
    return reference.full_year if isinstance(reference, MessageReference) else None
