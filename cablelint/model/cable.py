"""The whole telegram: its parts, the order of its lines, the damage of the copy."""

from datetime import date
from enum import Enum
from functools import cached_property

import attrs

from cablelint.classification import Level
from cablelint.model.envelope import CallingStation, DateTimeGroup, Envelope
from cablelint.model.header import (
    Caption,
    ClassificationLine,
    ClassifiedBy,
    ExecutiveOrderLine,
    PassLine,
    Reference,
    ReferenceLine,
    Subject,
    Tag,
    TagsLine,
)
from cablelint.model.text import Ending, PageLine, Paragraph
from cablelint.model.tokens import Malformed, make_reference_id
from cablelint.source import Span
from cablelint.values import frozen


class Irregularity(Enum):
    """What can be wrong with the order of lines."""

    MISSING = "missing"
    MISPLACED = "misplaced"
    REPEATED = "repeated"


@frozen
class OutOfOrder:
    """A line that is missing, misplaced or repeated.

    `line` is the kind of line as in grammar/telegram.lark. `span` is the line itself, or for a missing one the line
    that it should have followed; `first` is the earlier one of a repeated line.
    """

    irregularity: Irregularity
    line: str
    span: Span
    first: Span | None = None


class DamageKind(Enum):
    """Damage done to the copy, not by the drafter; the value is the code of the rule that reports it."""

    DOUBLE_SPACING = "IN001"
    PILCROW_AS_DIGIT = "IN002"
    MARKDOWN = "IN003"
    CHARACTER_REFERENCE = "IN004"
    TYPOGRAPHY = "IN005"


# The damage that stands in single characters: the texts of the model have it mended (cablelint.repair).
REPAIRED = frozenset({DamageKind.MARKDOWN, DamageKind.CHARACTER_REFERENCE, DamageKind.TYPOGRAPHY})


@frozen
class Damage:
    """One damaged place: the text of `span` should read `replacement`. `proven` says that there is no doubt."""

    kind: DamageKind
    span: Span
    replacement: str
    proven: bool = True


@frozen
class HeadingCopy:
    """A second copy of the telegram's heading in the same file, which is not read as a part of the telegram.

    Archives and web pages show the heading, or an extract of the telegram, a second time.
    """

    span: Span
    calling_station: CallingStation | Malformed | None
    classification_line: ClassificationLine | Malformed | None


@attrs.frozen(eq=False)
class Cable:
    """A telegram.

    `heading_cut` says that all copies of the heading end in an ellipsis: lines that are missing may have been cut off.
    """

    span: Span
    dialect: str
    envelope: Envelope
    classification_line: ClassificationLine | Malformed | None
    captions: tuple[Caption, ...]
    pass_lines: tuple[PassLine, ...]
    executive_order: ExecutiveOrderLine | Malformed | None
    tags_line: TagsLine | Malformed | None
    subject_line: Subject | Malformed | None
    reference_line: ReferenceLine | Malformed | None
    classified_by: ClassifiedBy | Malformed | None
    paragraphs: tuple[Paragraph, ...]
    page_lines: tuple[PageLine, ...]
    section_lines: tuple[ClassificationLine, ...]
    ending: Ending
    out_of_order: tuple[OutOfOrder, ...]
    heading_copies: tuple[HeadingCopy, ...]
    heading_cut: bool
    damage: tuple[Damage, ...]
    body: Span | None

    @cached_property
    def classification(self) -> Level | None:
        """The overall level that the classification line states."""
        line = self.classification_line
        return line.level if isinstance(line, ClassificationLine) else None

    @cached_property
    def dtg(self) -> DateTimeGroup | None:
        """The date-time group, where it could be read."""
        group = self.envelope.date_time_group
        return group if isinstance(group, DateTimeGroup) else None

    @cached_property
    def date(self) -> date | None:
        """The telegram's own date (UTC), from the date-time group; None where that is missing or wrong."""
        dtg = self.dtg
        return dtg.datetime.date() if dtg is not None and dtg.datetime is not None else None

    @property
    def tags(self) -> tuple[Tag, ...]:
        """The tags of the TAGS line; empty where it is missing or could not be read."""
        return self.tags_line.tags if isinstance(self.tags_line, TagsLine) else ()

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

    @property
    def reference_id(self) -> str | None:
        """The telegram's own id, `08ASTANA2080`: year, station without blanks, number without leading zeros.

        None where the date, the station or the number is not known.
        """
        line = self.classification_line
        if not isinstance(line, ClassificationLine) or line.station is None or line.number is None or self.date is None:
            return None
        return make_reference_id(self.date.year, line.station.text, line.number.text)
