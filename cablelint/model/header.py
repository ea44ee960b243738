"""The text header: from the classification line to the first paragraph."""

from datetime import date
from enum import Enum

from cablelint.classification import Level
from cablelint.model.text import Mark
from cablelint.model.tokens import Token
from cablelint.source import Span
from cablelint.values import frozen


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
    EMAIL = "e-mail"
    TELEPHONE = "telephone conversation"
    REPORT = "report"
    HANDBOOK = "handbook"
    OTHER = "other"


@frozen
class Reference:
    """One telegram or other document that the REF line cites, `A. 06 ASTANA 1234 (NOTAL)`.

    Telegrams that share a label (`A. KABUL 936/935`) are a reference each, with one `label`. `text` is what is written
    behind the label, joined over its lines. `year` is the full year: as written, else the telegram's own; None where
    that is unknown too. `year_token` is there only where the year is written. `station`, as it is written, and `number`,
    with zeros for the letter O, are there for telegrams; a number alone has the station of the reference before it.
    `title` is what stands in parentheses behind the number and is neither the year nor NOTAL.
    """

    span: Span
    label: Token | None
    kind: ReferenceKind
    text: str
    year: int | None
    year_token: Token | None
    station: Token | None
    number: Token | None
    title: Token | None
    notal: bool

    @property
    def reference_id(self) -> str | None:
        """The canonical id of the telegram cited, `06ASTANA1234`; None for other references or an unknown year."""
        if self.station is None or self.number is None or self.year is None:
            return None
        from cablelint.reference_ids import make_reference_id

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
