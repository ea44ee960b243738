"""Lines to a telegram: their order, the inside of each field, the paragraphs. Never raises."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from cablelint.addressees import read_addressee, read_addressees, with_exemptions, words_of
from cablelint.dialects import ACP127, STATE_1970S, TELEGRAM
from cablelint.dialects.detection import detect, layout
from cablelint.excerpt import Excerpt, is_cut
from cablelint.fields.reader import FieldReader
from cablelint.fields.usual_references import usual_references
from cablelint.format_lines import FORMAT_LINES, deferred_lines, usual_words
from cablelint.kinds import ADDRESSES, ENVELOPE, HEADER, TITLES, Line
from cablelint.layout import Field, cut_out_page_lines, cut_run_on_paragraphs, first_fields, lay_out
from cablelint.model import (
    Addressee,
    Cable,
    Caption,
    ClassificationLine,
    ClassifiedBy,
    Damage,
    DamageKind,
    Ending,
    Envelope,
    HeadingCopy,
    Malformed,
    OutOfOrder,
    PageIdentification,
    PageLine,
    PassLine,
    ReferenceLine,
    Token,
)
from cablelint.model.cable import with_outline
from cablelint.model.envelope import with_addressed_words
from cablelint.model.format_line_words import format_line_words, with_format_line_words
from cablelint.order import out_of_order
from cablelint.paragraphs import Text, read_text
from cablelint.patterns import pattern
from cablelint.reference import captions
from cablelint.repair import Copy
from cablelint.source import Span
from cablelint.telegrams import LineGroup
from cablelint.values import deferred

_ENVELOPE_LINES = ENVELOPE | {"ADDRESSEE", "BASIC_HEADER"}
_BELOW_ENVELOPE = HEADER | {"CLASSIFICATION"}
# With fewer format lines than this, blank lines between them prove nothing.
_FEW_LINES = 5
_DOUBLE_SPACED_SHARE = 0.6
_WORD = pattern(r"\S+")
# QUOTE S E C R E T LIMA 1234, where a telegram begins that is repeated to others
_QUOTATION = pattern(r"QUOTE\b")


class Builder:
    """Puts a telegram together from its lines, whichever layout gave them their kinds."""

    def __init__(self, copy: Copy | Excerpt, group: LineGroup, span: Span) -> None:
        self.copy = copy
        self.span = span
        self.reader = FieldReader(copy)
        self.group = group
        self.lines = group.lines
        self.layout = lay_out(group.lines)
        self.first_of = first_fields(copy.text, self.layout)

    def build(self, dialect: str | None) -> Cable:
        """The telegram, of this dialect or of the one that its lines show."""
        envelope = self._envelope()
        words = format_line_words(envelope)
        self.reader.year = words.sent.year if words.sent is not None else None
        classification = self._field("CLASSIFICATION", "classification")
        if isinstance(classification, ClassificationLine) and classification.station is not None:
            cut_out_page_lines(self.copy.text, self.layout, classification.station.text)
        cut_run_on_paragraphs(self.copy.text, self.layout)
        text = self._text()
        body = self._body()
        pages = list(self._pages())
        executive_order = self._field("EXECUTIVE_ORDER", "executive_order")
        if dialect is None:
            dialect = detect(
                self._text_of_all(),
                self.first_of.keys(),
                classification,
                self.reader.year,
                executive_order,
                words.originator,
            )
        if dialect == ACP127 and isinstance(self.copy, Copy):
            # Only now is it known that what stands below the classification is no text header.
            return layout("military").read(self.copy, self.lines[0].start, self.lines[-1].end, self.span)
        cable = Cable(
            source=self.copy.source,
            span=self.span,
            dialect=dialect,
            envelope=envelope,
            classification_line=classification,
            captions=tuple(self._captions(classification)),
            pass_lines=tuple(
                PassLine(self._place(item), self._written(item)) for item in self.layout.of_kind.get("PASS", ())
            ),
            executive_order=executive_order,
            tags_line=self._field("TAGS", "tags"),
            subject_line=self._field("SUBJECT", "subject"),
            reference_line=self._reference_line(),
            classified_by=self._classified_by(),
            paragraphs=text.paragraphs,
            page_lines=tuple(page for page in pages if isinstance(page, PageLine)),
            page_identifications=tuple(page for page in pages if isinstance(page, PageIdentification)),
            section_lines=tuple(self._section_lines()),
            ending=self._ending(text.signature),
            out_of_order=self._out_of_order(body, text.signature) if dialect in (TELEGRAM, STATE_1970S) else (),
            heading_copies=tuple(self._heading_copy(lines) for lines in self.group.set_aside),
            heading_cut=self.group.cut,
            damage=self._damage(text),
            body=body,
        )
        return with_outline(cable, text.outline)

    def _text_of_all(self) -> str:
        return self.copy.text[self.lines[0].start : self.lines[-1].end] if self.lines else ""

    def _body(self) -> Span | None:
        first = next((line for line in self.layout.text if line.kind != "BLANK"), None)
        last = next((line for line in reversed(self.layout.text) if line.kind != "BLANK"), None)
        return self.copy.span(first.first, last.last) if first is not None and last is not None else None

    # --- fields ---

    def _field(self, kind: str, start: str) -> Any:
        """The node of the first field of a kind; None where there is none."""
        item = self.first_of.get(kind)
        return None if item is None else self._read(item, start)

    def _read(self, item: Field, start: str) -> Any:
        """The node of a field; a page line in its middle is left out, a word that was cut put together again."""
        if len(item.pieces) > 1 and self._is_torn(item):
            return self.reader.read_excerpt(start, Excerpt(self.copy, item.pieces))
        return self.reader.read(start, *item.extent)

    def _is_torn(self, item: Field) -> bool:
        first, last = item.extent
        if item.kind == "CLASSIFIED_BY" and any(
            is_cut(self.copy.text, piece, following)
            for piece, (following, _) in zip(item.pieces, item.pieces[1:], strict=False)
        ):
            return True
        return any(first < line.first < last for line in self.layout.page_lines)

    def _heading_copy(self, lines: list[Line]) -> HeadingCopy:
        return HeadingCopy(
            self.copy.span(lines[0].start, lines[-1].end),
            self._read_first(lines, "CALLING_STATION", "calling_station"),
            self._read_first(lines, "CLASSIFICATION", "classification"),
        )

    def _read_first(self, lines: list[Line], kind: str, start: str) -> Any:
        """The node of the first line of a kind; None where there is none."""
        line = next((line for line in lines if line.kind == kind), None)
        return None if line is None else self.reader.read(start, line.first, line.last)

    def _place(self, item: Field) -> Span:
        return self.copy.span(*item.extent)

    def _written(self, item: Field) -> str:
        return self.copy.text[slice(*item.extent)]

    # --- envelope ---

    def _envelope(self) -> Envelope:
        written = [item for item in self.layout.fields if item.kind in _ENVELOPE_LINES]
        if not written:
            return Envelope(Span(self.span.start, self.span.start))
        fields = [item.pieces for item in written if item.kind in ADDRESSES]
        words = words_of(self.copy, fields)
        addressees, malformed = (
            self._addressees(written) if words is None else (deferred(read_addressees, self.copy, fields), ())
        )
        unread = tuple(self._unread(written)) if self.layout.foreign else ()
        ends = [self._place(written[-1]).end, *[token.span.end for token in unread[-1:]]]
        lines = usual_words(self.copy, written)
        nodes = self._format_lines() if lines is None else deferred_lines(self.copy, written)
        envelope = Envelope(
            span=Span(self._place(written[0]).start, max(ends)),
            **nodes,
            addressees=addressees,
            malformed_addressees=malformed,
            unread=unread,
            basic_header=self._field("BASIC_HEADER", "basic_header"),
        )
        if words is not None:
            with_addressed_words(envelope, words)
        return envelope if lines is None else with_format_line_words(envelope, lines)

    def _format_lines(self) -> dict[str, Any]:
        """The nodes of format lines 1 to 6, by their names in the model."""
        return {name: self._field(kind, name) for kind, name in FORMAT_LINES.items()}

    def _addressees(self, written: list[Field]) -> tuple[tuple[Addressee, ...], tuple[Malformed, ...]]:
        nodes = [self._read_addressee(item) for item in written if item.kind in ADDRESSES]
        addressees = [node for node in nodes if isinstance(node, Addressee)]
        return tuple(with_exemptions(addressees)), tuple([node for node in nodes if isinstance(node, Malformed)])

    def _read_addressee(self, item: Field) -> Addressee | Malformed:
        if len(item.pieces) == 1:
            return read_addressee(self.reader, *item.pieces[0])
        node: Addressee | Malformed = self._read(item, "addressee")
        return node

    def _unread(self, written: list[Field]) -> Iterator[Token]:
        """The lines of no kind between the envelope's first line and the text header."""
        header = next((item for item in self.layout.fields if item.kind in _BELOW_ENVELOPE), None)
        begin = written[0].pieces[0][0]
        end = header.pieces[0][0] if header is not None else written[-1].pieces[-1][1]
        for line in self.layout.foreign:
            if begin < line.first < end:
                yield self.reader.token(line.first, line.last)

    # --- text header ---

    def _reference_line(self) -> ReferenceLine | Malformed | None:
        item = self.first_of.get("REFERENCES")
        usual = usual_references(self.reader, *item.extent) if item is not None else None
        return usual or self._field("REFERENCES", "references")

    def _captions(self, classification: ClassificationLine | Malformed | None) -> Iterator[Caption]:
        """The captions, those behind the number on the classification line included.

        Below QUOTE they are those of a telegram that this one repeats.
        """
        if isinstance(classification, ClassificationLine):
            for word in classification.words:
                fact = captions.lookup(word.text)
                if fact is not None:
                    yield Caption(word.span, word.text, fact.name)
        for item in self.layout.of_kind.get("CAPTION", ()):
            if _QUOTATION.match(self.copy.text, item.extent[0]) is not None:
                return
            yield from self._captions_of_line(item)

    def _captions_of_line(self, item: Field) -> Iterator[Caption]:
        """The captions of a line: it is one caption, or several known ones, or one that is not known."""
        first, last = item.extent
        text = self.copy.text[first:last]
        whole = captions.lookup(text)
        facts = [captions.lookup(word) for word in text.split()] if whole is None else []
        if any(facts):
            for word, fact in zip(_WORD.finditer(text), facts, strict=True):
                span = self.copy.span(first + word.start(), first + word.end())
                yield Caption(span, word[0], fact.name if fact is not None else None)
        else:
            yield Caption(self.copy.span(first, last), text, whole.name if whole is not None else None)

    def _classified_by(self) -> ClassifiedBy | Malformed | None:
        """The Classified By line; of several the first that names somebody, for references may stray into one."""
        nodes = [self._read(item, "classified_by") for item in self.layout.of_kind.get("CLASSIFIED_BY", ())]
        if len(nodes) < 2:
            return nodes[0] if nodes else None
        return next((node for node in nodes if isinstance(node, ClassifiedBy) and node.classifiers), nodes[0])

    # --- text ---

    def _text(self) -> Text:
        return read_text(self.reader, self.layout.text, headed=bool(TITLES & self.first_of.keys()))

    def _pages(self) -> Iterator[PageLine | PageIdentification | Malformed]:
        """The lines between pages; a banner at the edge of a printed page is Malformed."""
        for line in self.layout.page_lines:
            allied = None
            if self.copy.text.startswith("PAGE", line.first):
                allied = self.reader.read("page_identification", line.first, line.last)
            if isinstance(allied, PageIdentification):
                yield allied
            else:
                yield self.reader.read("page_line", line.first, line.last)

    def _section_lines(self) -> Iterator[ClassificationLine]:
        for line in self.layout.section_lines:
            node = self.reader.read("classification", line.first, line.last)
            if isinstance(node, ClassificationLine):
                yield node

    def _ending(self, signature: Token | None) -> Ending:
        tokens: dict[str, list[Token]] = {}
        for line in self.layout.ending:
            tokens.setdefault(line.kind, []).append(self.reader.token(line.first, line.last))
        serials = tokens.get("END_SERIAL", [])
        opening = [self._token(item) for item in self.layout.of_kind.get("BREAK", ())]
        return Ending(
            signature=signature,
            break_marks=(*opening, *tokens.get("BREAK", [])),
            serial=serials[0] if serials else None,
            end_of_message=tokens["END_OF_MESSAGE"][0] if "END_OF_MESSAGE" in tokens else None,
        )

    def _token(self, item: Field) -> Token:
        return Token(self._written(item), self._place(item))

    # --- order and damage ---

    def _out_of_order(self, body: Span | None, signature: Token | None) -> tuple[OutOfOrder, ...]:
        return out_of_order(self.copy, self.layout, self.first_of, body, signature.span if signature else None)

    def _damage(self, text: Text) -> tuple[Damage, ...]:
        """The damage of the telegram, by place."""
        start, end = self.span
        repaired = self.copy.damage
        if repaired and not start <= repaired[0].span.start <= repaired[-1].span.start < end:
            repaired = tuple([damage for damage in repaired if start <= damage.span.start < end])
        structural = [*text.damage, *self._double_spacing()]
        return tuple(sorted([*repaired, *structural], key=attrgetter("span"))) if structural else repaired

    def _double_spacing(self) -> Iterator[Damage]:
        """The blank lines between format lines, where most format lines have one before them."""
        kinds = [kind for kind, _, _, _, _ in self.layout.heading]
        # Of more format lines than this most have none before them.
        most = 1 + kinds.count("BLANK") / _DOUBLE_SPACED_SHARE
        if most < _FEW_LINES or len(self.layout.of_kind.get("ADDRESSEE", ())) > most:
            return
        places = [place for place, kind in enumerate(kinds) if kind in _ENVELOPE_LINES and kind != "BREAK"]
        if len(places) < _FEW_LINES:
            return
        first, last = places[0], places[-1]
        spaced = sum([kinds[place - 1] == "BLANK" for place in places[1:]])
        if spaced < _DOUBLE_SPACED_SHARE * (len(places) - 1):
            return
        for line in self.layout.heading[first:last]:
            if line.kind == "BLANK":
                yield Damage(DamageKind.DOUBLE_SPACING, self.copy.span(line.start, line.end), "")
