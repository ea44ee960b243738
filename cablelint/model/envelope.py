"""The envelope: format lines 1 to 9 (5 FAH-2 H-320; ACP 127(G) annex B)."""

from datetime import datetime
from enum import Enum

from cablelint.classification import Level
from cablelint.model.tokens import Malformed, Token
from cablelint.source import Span
from cablelint.values import frozen


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
    """Day, hour and minute at which the telegram was filed with the communication centre.

    The day is that of the year (1–366), or in the allied form `22/1856Z` that of the month (1–31).
    """

    span: Span
    day_of_year: int | None
    day_of_month: int | None
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
    """Format lines 1 to 9; of several of a kind the first one.

    `unread` are the lines between them that are of no kind.
    """

    span: Span
    transmission_identifier: TransmissionIdentifier | Malformed | None
    called_stations: CalledStations | Malformed | None
    calling_station: CallingStation | Malformed | None
    security: SecurityLine | Malformed | None
    date_time_group: DateTimeGroup | Malformed | None
    originator: Originator | Malformed | None
    addressees: tuple[Addressee, ...]
    malformed_addressees: tuple[Malformed, ...]
    unread: tuple[Token, ...]

    def addressed(self, role: Role) -> tuple[Addressee, ...]:
        """The addressees of one role, in order."""
        return tuple(addressee for addressee in self.addressees if addressee.role is role)

    @property
    def routed(self) -> bool:
        """Whether any of format lines 1 to 4 is there: the copy is one of a transmission, not an extract."""
        lines = (self.transmission_identifier, self.called_stations, self.calling_station, self.security)
        return any(line is not None for line in lines)
