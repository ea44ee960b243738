"""The typed model of a telegram: frozen, with the place of every node.

`None` means that a thing is not there; `Malformed` that it is there and could not be read. Spans are in code points of
the source; texts are the repaired ones where the copy was damaged (cablelint.damage).
"""

from datetime import date, datetime
from enum import Enum
from typing import TypeVar

from attrs import frozen

from cablelint.classification import Level, Marking
from cablelint.source import Span


@frozen
class Token:
    """A word or number and its place."""

    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@frozen
class Malformed:
    """A field that could not be read: its line, the first text that did not fit, and what would have fitted there."""

    span: Span
    unexpected: Token
    expected: tuple[str, ...]


Node = TypeVar("Node")


# --- the envelope: format lines 1 to 9 (5 FAH-2 H-320; ACP 127(G) annex B) ---


@frozen
class TransmissionIdentifier:
    """Format line 1, `VZCZCXRO9456`: the channel's letters and its running number."""

    span: Span
    channel: Token | None
    number: Token | None


@frozen
class CalledStations:
    """Format line 2, `OO RUEHBI RUEHCI`: the doubled precedence prosign and the routing indicators called."""

    span: Span
    precedence: Token
    routing_indicators: tuple[Token, ...]


@frozen
class FileTime:
    """Day of the year (1–366), hour and minute at which the telegram was filed with the communication centre."""

    span: Span
    day_of_year: int
    hour: int
    minute: int


@frozen
class CallingStation:
    """Format line 3, `DE RUEHTA #2080/01 2941131`: routing indicator, station serial, section, file time."""

    span: Span
    routing_indicator: Token
    serial: Token | None
    section: Token | None
    file_time: FileTime | None


@frozen
class SecurityLine:
    """Format line 4, `ZNY CCCCC ZZH`: the signal, the group of five letters, operating signals."""

    span: Span
    signal: Token
    group: Token
    special_handling: Token | None
    operating_signals: tuple[Token, ...]

    @property
    def level(self) -> Level | None:
        """The level that the group's letter stands for; None where the group is not one known letter five times."""
        letters = set(self.group.text)
        return SECURITY_LETTERS.get(letters.pop()) if len(letters) == 1 else None


# NAVEDTRA 14226 ch. 1 p. 21. E is "unclassified, encrypt for transmission only".
SECURITY_LETTERS = {
    "U": Level.UNCLASSIFIED,
    "E": Level.UNCLASSIFIED,
    "R": Level.RESTRICTED,
    "C": Level.CONFIDENTIAL,
    "S": Level.SECRET,
    "T": Level.TOP_SECRET,
}


@frozen
class DateTimeGroup:
    """Format line 5, `O 201131Z OCT 08`: precedence prosigns, date-time group, instructions behind it.

    `datetime` is aware, in UTC; None where the date does not exist or is not complete.
    """

    span: Span
    precedences: tuple[Token, ...]
    day_time: Token
    zone: Token
    month: Token
    year: Token
    instructions: Token | None
    datetime: datetime | None
    group: Span

    @property
    def precedence(self) -> Token | None:
        """The first prosign: the precedence for the action addressees."""
        return self.precedences[0] if self.precedences else None


class Role(Enum):
    """What an addressee is asked: to act, to know, or (XMT) to be left out of a collective."""

    ACTION = "action"
    INFO = "info"
    EXEMPTED = "exempted"


@frozen
class Originator:
    """Format line 6, `FM AMEMBASSY ASTANA`."""

    span: Span
    name: Token


@frozen
class Addressee:
    """One line of format lines 7 to 9, `RUEHAK/AMEMBASSY ANKARA PRIORITY 2192`.

    `name` is the plain-language address, `precedence` the word behind it, `continuity_number` the message continuity
    number (four digits; 5 FAH-2 H-321.7). `role_word` is the TO, INFO or XMT before the first addressee of its role.
    """

    span: Span
    role: Role
    role_word: Token | None
    routing_indicator: Token | None
    name: Token
    precedence: Token | None
    continuity_number: Token | None

    @property
    def collective(self) -> bool:
        """Whether the address stands for several (a COLLECTIVE, ALL …, an AIG, a general message)."""
        words = self.name.text.split()
        return bool(words) and (words[-1] == "COLLECTIVE" or words[0] in COLLECTIVE_FIRST_WORDS or "PROGRAM" in words)


COLLECTIVE_FIRST_WORDS = frozenset({"ALL", "AIG", "NAVADMIN", "ALNAV", "ALCOM", "EU"})


@frozen
class Envelope:
    """Format lines 1 to 9. Several of a line are kept in the order of the text; the first is the telegram's own."""

    span: Span
    transmission_identifier: TransmissionIdentifier | Malformed | None
    called_stations: CalledStations | Malformed | None
    calling_station: CallingStation | Malformed | None
    security: SecurityLine | Malformed | None
    date_time_group: DateTimeGroup | Malformed | None
    originator: Originator | Malformed | None
    addressees: tuple[Addressee, ...]
    malformed_addressees: tuple[Malformed, ...]

    def addressed(self, role: Role) -> tuple[Addressee, ...]:
        """The addressees of one role, in order."""
        return tuple(addressee for addressee in self.addressees if addressee.role is role)

    @property
    def routed(self) -> bool:
        """Whether any of format lines 1 to 4 is there: the copy is one of a transmission, not an extract."""
        lines = (self.transmission_identifier, self.called_stations, self.calling_station, self.security)
        return any(line is not None for line in lines)


# --- the text header: from the classification line to the first paragraph ---


class Spelling(Enum):
    """How the classification is written: `C O N F I D E N T I A L`, `SECRET`, `UNCLAS`, or a garbled form of one."""

    SPACED = "spaced"
    SOLID = "solid"
    ABBREVIATED = "abbreviated"
    GARBLED = "garbled"


@frozen
class Section:
    """`SECTION 01 OF 02`, or `FINAL SECTION OF 2`, whose number is the total."""

    span: Span
    number: int
    total: int
    number_token: Token | None
    total_token: Token


@frozen
class ClassificationLine:
    """`C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080`.

    `marking` are the words of the classification; `level` is None where they are garbled beyond doubt. `number` is
    the message reference number's digits. `efto` says that UNCLAS is followed by E F T O. `words` are all other words
    of the line.
    """

    span: Span
    marking: Token
    level: Level | None
    spelling: Spelling
    efto: Token | None
    section: Section | None
    station: Token | None
    number: Token | None
    words: tuple[Token, ...]


@frozen
class Caption:
    """A caption such as SIPDIS; `name` is None where the caption is not a known one."""

    span: Span
    text: str
    name: str | None


@frozen
class PassLine:
    """`STATE FOR SCA/CEN`: to whom inside an addressee the text goes."""

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

    `instruction` is the part behind the number; `date` is None where it is no date, or a date that does not exist
    (then `duration` is DATE all the same). `exemptions` are codes such as X1 or 25X1.
    """

    span: Span
    number: Token
    instruction: Token | None
    duration: Duration
    date_token: Token | None
    date: date | None
    exemptions: tuple[Token, ...]


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
    """One code of the TAGS line, in upper case; a person is `LAST, FIRST` without its parentheses."""

    span: Span
    code: str
    family: TagFamily


@frozen
class TagsLine:
    """`TAGS: PREL EAID KZ`."""

    span: Span
    keyword: Token
    tags: tuple[Tag, ...]

    def family(self, family: TagFamily) -> tuple[Tag, ...]:
        """The tags of one family, in order."""
        return tuple(tag for tag in self.tags if tag.family is family)


@frozen
class Subject:
    """`SUBJECT: (U) KAZAKHSTAN: …`, joined over its lines."""

    span: Span
    keyword: Token
    mark: "Mark | None"
    text: Token | None


class ReferenceKind(Enum):
    """What a reference cites."""

    TELEGRAM = "telegram"
    OTHER = "other"


@frozen
class Reference:
    """One item of the REF line, `A. 06 ASTANA 1234 (NOTAL)`.

    `year` is the full year: as written, else the telegram's own; None where that is unknown too. `year_token` is
    there only where the year is written. `station` and `number` are there for telegrams.
    """

    span: Span
    label: Token | None
    kind: ReferenceKind
    text: str
    year: int | None
    year_token: Token | None
    station: Token | None
    number: Token | None
    notal: bool

    @property
    def reference_id(self) -> str | None:
        """The telegram cited, as `06ASTANA1234`; None for other references or an unknown year."""
        if self.station is None or self.number is None or self.year is None:
            return None
        return make_reference_id(self.year, self.station.text, self.number.text)


@frozen
class ReferenceLine:
    """The REF line and its items."""

    span: Span
    keyword: Token
    references: tuple[Reference, ...]


@frozen
class Reason:
    """`1.4 (b) and (d)`: the section of the Executive Order and its letters, in lower case."""

    span: Span
    section: Token | None
    letters: tuple[Token, ...]


@frozen
class ClassifiedBy:
    """`Classified By: Ambassador Richard Hoagland, Reasons 1.4 (b) and (d)`."""

    span: Span
    keyword: Token
    who: Token | None
    name: str | None
    title: str | None
    reason: Reason | None
    derived_from: bool


# --- the text ---


@frozen
class Mark:
    """A portion mark with its parentheses. `marking` is None where the mark is not known or not well formed.

    `problem` then says what was expected.
    """

    span: Span
    text: str
    marking: Marking | None
    problem: "MarkProblem | None" = None


class MarkProblem(Enum):
    """Why a portion mark has no meaning: its form is broken, or its words are not known."""

    FORM = "form"
    UNKNOWN = "unknown"


@frozen
class SubParagraph:
    """A lettered, numbered or dashed item inside a paragraph, with its own mark where it has one."""

    span: Span
    label: Token
    mark: Mark | None


@frozen
class Paragraph:
    """A numbered paragraph.

    `number` is the repaired number, `number_token` the digits as written. `text` is what follows the mark, page lines
    lifted out, lines joined by single line feeds. `quoted` says that it stands inside a quoted text, whose numbering
    is its own.
    """

    span: Span
    number: int
    number_token: Token
    mark: Mark | None
    heading: Token | None
    sub_paragraphs: tuple[SubParagraph, ...]
    text: str
    quoted: bool

    @property
    def entire_text(self) -> bool:
        """Whether this is the notice that one marking holds for all the text (`CONFIDENTIAL - ENTIRE TEXT`)."""
        return "ENTIRE TEXT" in self.text[:60].upper()


@frozen
class PageLine:
    """A line that the communication centre put between pages, `ASTANA 00002080  001.2 OF 002`.

    `section` and `total` count sections; `page` is the page inside the section (1 where it is not written).
    """

    span: Span
    station: Token
    number: Token
    section: Token | None
    page: int
    total: Token | None


@frozen
class Ending:
    """Format lines 13 to 16: the second BT, `#2080`, NNNN."""

    signature: Token | None
    break_marks: tuple[Token, ...]
    serial: Token | None
    end_of_message: Token | None


# --- the whole ---


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


@frozen
class Damage:
    """One damaged place: the text of `span` should read `replacement`. `proven` says that there is no doubt."""

    kind: DamageKind
    span: Span
    replacement: str
    proven: bool = True


@frozen(eq=False)
class Cable:
    """A telegram."""

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
    damage: tuple[Damage, ...]
    body: Span | None

    @property
    def classification(self) -> Level | None:
        """The overall level that the classification line states."""
        line = self.classification_line
        return line.level if isinstance(line, ClassificationLine) else None

    @property
    def dtg(self) -> DateTimeGroup | None:
        """The date-time group, where it could be read."""
        group = self.envelope.date_time_group
        return group if isinstance(group, DateTimeGroup) else None

    @property
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


def make_reference_id(year: int, station: str, number: str) -> str:
    """`08ASTANA2080` of 2008, ASTANA and 002080."""
    return f"{year % 100:02d}{''.join(station.split())}{number.lstrip('0') or '0'}"
