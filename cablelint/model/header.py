"""The text header: from the classification line to the first paragraph."""

from datetime import date
from enum import Enum

from cablelint.classification import Level
from cablelint.lazy import lazy
from cablelint.model.text import Mark
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import field, frozen


class Spelling(Enum):
    """How the classification is written: `C O N F I D E N T I A L`, `SECRET`, `UNCLAS`, or a garbled form of one."""

    SPACED = "spaced"
    SOLID = "solid"
    ABBREVIATED = "abbreviated"
    GARBLED = "garbled"


@frozen
class Section:
    """`SECTION 01 OF 02`, or `FINAL SECTION OF 2`, whose number is the total.

    Attributes:
        number: The section, from 1 where it is right.
        total: How many sections there are.
        number_token: The number as written; None in `FINAL SECTION OF 2`.
        total_token: The total as written.
    """

    span: Span
    number: int
    total: int
    number_token: Token | None
    total_token: Token


@frozen
class ClassificationLine:
    """`C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080`.

    Attributes:
        marking: The words of the classification, as written.
        level: What they stand for; None where they are garbled beyond doubt, and for CLEAR, in place of a level.
        spelling: How they are written.
        efto: The E F T O behind UNCLAS.
        section: The section; None in a telegram of one section.
        station: The post that sent the telegram, as this line names it.
        number: The digits of the message reference number, leading zeros included.
        controls: The controls of the overall marking behind a double slash, `NOFORN` or `SI/TK//REL TO USA, GBR`.
        words: All other words of the line.
        subject_indicator: The Standard Subject Identification Code of a Navy message, `N03207` of `//N03207//`.
    """

    span: Span
    marking: Token
    level: Level | None
    spelling: Spelling
    efto: Token | None
    section: Section | None
    station: Token | None
    number: Token | None
    controls: Token | None
    words: tuple[Token, ...]
    subject_indicator: Token | None = None


@frozen
class Caption:
    """A caption such as SIPDIS.

    Attributes:
        text: As written.
        name: Its standard name; None where the caption is not a known one.
    """

    span: Span
    text: str
    name: str | None


@frozen
class PassLine:
    """`STATE FOR SCA/CEN`: to whom inside an addressee the text goes.

    Attributes:
        text: As written, line ends included.
    """

    span: Span
    text: str


class Duration(Enum):
    """What the E.O. line says of how long the classification lasts."""

    DATE = "date"
    EVENT = "event"
    EXEMPTION = "exemption"
    OADR = "originating agency's determination required"
    MANUAL_REVIEW = "manual review"
    NOT_APPLICABLE = "not applicable"
    SCHEDULE = "schedule"
    NONE = "none"


@frozen
class ExecutiveOrderLine:
    """`E.O. 12958: DECL: 10/20/2018`.

    Attributes:
        number: The digits of the order's number, as written.
        instruction: All that stands behind the number.
        duration: What the instruction says of how long the classification lasts.
        date_token: The date of declassification, as written.
        date: That date; None where there is none or it does not exist (then `duration` is DATE all the same).
        exemptions: Codes such as X1 or 25X1.
        schedule: GDS, XGDS or ADS (Executive Order 11652), GDS, RDS or XDS (12065), as written.
        schedule_number: The digit or digits behind it, `3` in `RDS-3`.
        authority: Who classified the telegram, as named in parentheses behind the schedule (12065).
        office: `OR-P`, the code of the office where that person is (12065).
    """

    span: Span
    number: Token
    instruction: Token | None
    duration: Duration
    date_token: Token | None
    date: date | None
    exemptions: tuple[Token, ...]
    schedule: Token | None = None
    schedule_number: Token | None = None
    authority: Token | None = None
    office: Token | None = None


class TagFamily(Enum):
    """The kinds of TAGS (5 FAH-3): what a code stands for."""

    SUBJECT = "subject"
    PROGRAM = "program"
    GEOGRAPHIC = "geographic"
    ORGANIZATION = "organization"
    PERSON = "person"
    UNKNOWN = "unknown"


@frozen
class Tag:
    """One tag.

    Written tags (`TagsLine.tags`) are one token each. A canonical tag (`Cable.tags`) has the place of what it was read
    from: one token, or the words of a name or phrase; several codes that ran together share one place.

    Attributes:
        code: In upper case; a person is `LAST, FIRST` without the parentheses.
        family: What kind of TAGS the code is of.
    """

    span: Span
    code: str
    family: TagFamily


@frozen
class TagsLine:
    """`TAGS: PREL EAID KZ`, as it is written; what was meant is `Cable.tags`.

    Attributes:
        keyword: The word TAGS, as written.
        tags: Every token, in order, right or wrong.
        after_comma: The indexes, from 0, of the tags that a comma or semicolon stands before.
        unbalanced: The parentheses that are not closed or were not opened; the words at them are taken for a name.
    """

    span: Span
    keyword: Token
    tags: tuple[Tag, ...] = field(deferrable=True)
    after_comma: frozenset[int] = field(deferrable=True)
    unbalanced: tuple[Token, ...]

    def family(self, family: TagFamily) -> tuple[Tag, ...]:
        """The tags of one family, in order."""
        return tuple(tag for tag in self.tags if tag.family is family)

    @lazy
    def _codes(self) -> list[str] | None:
        return None


def plain_codes(line: TagsLine) -> list[str] | None:
    """The codes of a line that is nothing but codes, as its tags will have them; None of any other line."""
    return line._codes


def with_codes(line: TagsLine, codes: list[str]) -> TagsLine:
    """A line of which it is known, before its tags are made, what their codes will be."""
    vars(line)["_codes"] = codes
    return line


@frozen
class Subject:
    """`SUBJECT: (U) KAZAKHSTAN: …`.

    Attributes:
        keyword: The word SUBJECT or SUBJ, as written.
        mark: The portion mark before the subject or, wrongly, behind it.
        text: The subject over all its lines, its quotes and dashes as the copy shows them; a notice such as "Sensitive
            but unclassified" behind it is left out. None where nothing follows the keyword.
    """

    span: Span
    keyword: Token
    mark: "Mark | None"
    text: Token | None
