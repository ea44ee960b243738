"""The whole telegram: its parts, the order of its lines, the damage of the copy."""

from datetime import date
from enum import Enum

from cablelint.classification import Level
from cablelint.lazy import lazy
from cablelint.model.classified_by import ClassifiedBy
from cablelint.model.envelope import CallingStation, DateTimeGroup, Envelope
from cablelint.model.format_line_words import format_line_words
from cablelint.model.header import Caption, ClassificationLine, ExecutiveOrderLine, PassLine, Subject, Tag, TagsLine
from cablelint.model.printed import ArchiveRecord, PrintedForm
from cablelint.model.references import Reference, ReferenceLine
from cablelint.model.sets import GeneralMessage, MessageSet
from cablelint.model.smart import MessageReference, SmartFields
from cablelint.model.text import Ending, Outline, PageIdentification, PageLine, Paragraph, PartMark
from cablelint.model.tokens import Malformed, Token
from cablelint.source import Source, Span
from cablelint.values import field, frozen


class Irregularity(Enum):
    """What can be wrong with the order of lines."""

    MISSING = "missing"
    MISPLACED = "misplaced"
    REPEATED = "repeated"


@frozen
class OutOfOrder:
    """A line that is missing, misplaced or repeated.

    Attributes:
        irregularity: What is wrong.
        line: The kind of line, as in grammar/telegram.lark.
        span: The line itself; for a missing one the line that it should have followed.
        first: The earlier one of a repeated line; None for the others.
    """

    irregularity: Irregularity
    line: str
    span: Span
    first: Span | None = None


class DamageKind(Enum):
    """Damage done to the copy, and directives, which are no part of the telegram; the value is the rule's code."""

    DOUBLE_SPACING = "IN001"
    PILCROW_AS_DIGIT = "IN002"
    MARKDOWN = "IN003"
    CHARACTER_REFERENCE = "IN004"
    TYPOGRAPHY = "IN005"
    DIRECTIVE = "CT903"
    LABEL = "IN011"


# The damage that stands in single characters, and what is mended before the text is read (cablelint.repair).
CHARACTERS = frozenset({DamageKind.MARKDOWN, DamageKind.CHARACTER_REFERENCE, DamageKind.TYPOGRAPHY})
REPAIRED = CHARACTERS | {DamageKind.DIRECTIVE}


@frozen
class Damage:
    """One damaged place of the copy.

    Attributes:
        kind: What was done to the copy.
        span: The damaged text.
        replacement: What should stand there.
        proven: Whether there is no doubt.
    """

    kind: DamageKind
    span: Span
    replacement: str
    proven: bool = True


@frozen
class HeadingCopy:
    """A second copy of the telegram's heading in the same file, which is not read as a part of the telegram.

    Archives and web pages show the heading, or an extract of the telegram, a second time.

    Attributes:
        calling_station: The DE line of the copy.
        classification_line: The classification line of the copy.
    """

    span: Span
    calling_station: CallingStation | Malformed | None
    classification_line: ClassificationLine | Malformed | None


def outline(cable: "Cable") -> Outline:
    """The numbers and marks of a telegram's paragraphs; these need not have been made for them."""
    return cable._outline


def with_outline(cable: "Cable", outline: Outline) -> "Cable":
    """A telegram of which it is known, before its paragraphs are made, what their outline will be."""
    vars(cable)["_outline"] = outline
    return cable


@frozen
class Cable:
    """A telegram.

    Attributes:
        source: The text that all spans are of.
        dialect: How it is laid out: `telegram`, `acp127`, `state1970s`, `smart`, `genadmin` or `unknown`.
        envelope: Format lines 1 to 9.
        classification_line: The first line of the text: classification, section, post, number.
        captions: The captions, in order.
        pass_lines: The lines that say to whom inside an addressee the text goes.
        executive_order: The E.O. line.
        tags_line: The TAGS line.
        subject_line: The SUBJECT line.
        reference_line: The REF line.
        classified_by: The Classified By line.
        paragraphs: The paragraphs, in order.
        page_lines: The lines between pages that could be read, in order.
        page_identifications: Those of the allied form that could be read, in order.
        section_lines: The classification lines of the second and later sections that could be read.
        ending: From the signature to NNNN.
        out_of_order: Lines that are missing, misplaced or repeated.
        heading_copies: Second copies of the heading in the same file.
        heading_cut: Whether all copies of the heading end in an ellipsis: lines that are missing may have been cut off.
        damage: Damage of the copy, by place.
        body: From the first to the last word below the text header; None where there is no text.
        general_message: The number of a general message, as NAVADMIN 264/22.
        message_sets: The sets of a military text message, in order.
        printed: What was printed around the telegram, page by page.
        archive_record: What the archive wrote below the telegram.
        placeholder: The first of the words in braces or angle brackets that show that the text is only a template.
        smart: What only a SMART message has.
    """

    source: Source = field(repr=False)
    span: Span
    dialect: str
    envelope: Envelope
    classification_line: ClassificationLine | Malformed | None = None
    captions: tuple[Caption, ...] = ()
    pass_lines: tuple[PassLine, ...] = ()
    executive_order: ExecutiveOrderLine | Malformed | None = None
    tags_line: TagsLine | Malformed | None = None
    subject_line: Subject | Malformed | None = None
    reference_line: ReferenceLine | Malformed | None = None
    classified_by: ClassifiedBy | Malformed | None = None
    paragraphs: tuple[Paragraph, ...] = field(default=(), deferrable=True)
    page_lines: tuple[PageLine, ...] = ()
    page_identifications: tuple[PageIdentification, ...] = ()
    section_lines: tuple[ClassificationLine, ...] = ()
    ending: Ending = Ending()
    out_of_order: tuple[OutOfOrder, ...] = ()
    heading_copies: tuple[HeadingCopy, ...] = ()
    heading_cut: bool = False
    damage: tuple[Damage, ...] = ()
    body: Span | None = None
    general_message: GeneralMessage | Malformed | None = None
    message_sets: tuple[MessageSet, ...] = ()
    placeholder: Token | None = None
    printed: PrintedForm | None = None
    archive_record: ArchiveRecord | None = None
    smart: SmartFields | None = None

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    @lazy
    def classification(self) -> Level | None:
        """The overall level that the classification line states."""
        line = self.classification_line
        return line.level if isinstance(line, ClassificationLine) else None

    @lazy
    def dtg(self) -> DateTimeGroup | None:
        """The date-time group, where it could be read."""
        group = self.envelope.date_time_group
        return group if isinstance(group, DateTimeGroup) else None

    @lazy
    def date(self) -> date | None:
        """The telegram's own date (UTC), from the date-time group; None where that is missing or wrong."""
        sent = format_line_words(self.envelope).sent
        return sent.date() if sent is not None else None

    @lazy
    def tags(self) -> tuple[Tag, ...]:
        """The canonical tags: slips repaired, codes that ran together split, names and phrases joined, each tag once.

        `tags_line.tags` are the tags as written. Empty where the TAGS line is missing or could not be read.
        """
        if not isinstance(self.tags_line, TagsLine):
            return ()
        from cablelint.canonical_tags import canonical_tags

        return canonical_tags(self.tags_line)

    def sets(self, *names: str) -> tuple[MessageSet, ...]:
        """The sets of a military text message with one of these names, in order."""
        return tuple(item for item in self.message_sets if item.name in names)

    @property
    def subject(self) -> str | None:
        """The subject without its mark, on one line."""
        line = self.subject_line
        return " ".join(line.text.text.split()) if isinstance(line, Subject) and line.text is not None else None

    @property
    def references(self) -> tuple[Reference, ...]:
        """The items of the REF line; empty where it is missing or could not be read."""
        return self.reference_line.references if isinstance(self.reference_line, ReferenceLine) else ()

    @property
    def signature(self) -> str | None:
        """The name below the text."""
        return self.ending.signature.text if self.ending.signature is not None else None

    @lazy
    def _outline(self) -> Outline:
        paragraphs, text = self.paragraphs, self.source.text
        own = [paragraph for paragraph in paragraphs if not paragraph.quoted]
        marks = [paragraph.mark for paragraph in paragraphs]
        items = [item.mark for paragraph in paragraphs for item in paragraph.sub_paragraphs]
        digits = [paragraph.number_token for paragraph in own]
        return Outline(
            frozenset([mark.text for mark in (*marks, *items) if mark is not None]),
            None not in marks,
            tuple([paragraph.number or 0 for paragraph in own]),
            all(text.startswith(".", token.span.end) for token in digits if token is not None),
            own[-1].span.start if own else 0,
        )

    @lazy
    def part_marks(self) -> tuple[PartMark, ...]:
        """The words that begin and end a summary, a comment or a note, in the order of the text."""
        from cablelint.parts import part_marks

        return tuple(part_marks(self))

    @lazy
    def summary(self) -> str | None:
        """The words of the summary, its lines as written, without numbers and portion marks; None without one."""
        from cablelint.parts import read_summary

        return read_summary(self)

    @property
    def reference_id(self) -> str | None:
        """The telegram's own canonical id, `08ASTANA2080`: year, station as ids have it, number without leading zeros.

        A SMART message has it from its MRN. None where the date, the station or the number is not known.
        """
        if self.smart is not None:
            reference = self.smart.message_reference
            return reference.reference_id if isinstance(reference, MessageReference) else None
        line = self.classification_line
        if not isinstance(line, ClassificationLine) or line.station is None or line.number is None or self.date is None:
            return None
        from cablelint.reference_ids import make_reference_id

        return make_reference_id(self.date.year, line.station.text, line.number.text)
