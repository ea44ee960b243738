"""The envelope: format lines 1 to 9 (5 FAH-2 H-320; ACP 127(G) annex B)."""

from datetime import datetime
from enum import Enum
from typing import NamedTuple

from cablelint.classification import Level
from cablelint.lazy import lazy
from cablelint.model.format_line_words import FormatLineWords, words_of_nodes
from cablelint.model.tokens import Malformed, Token
from cablelint.source import Span
from cablelint.values import field, frozen


@frozen
class TransmissionIdentifier:
    """Format line 1, `VZCZCXRO9456` (5 FAH-2 H-321.1).

    Attributes:
        channel: The three letters that name the circuit.
        number: The running number of the channel, as written; three or four digits where it is right.
        security_prosign: UU (unclassified) or HH (classified) behind the number, in the allied form.
    """

    span: Span
    channel: Token | None
    number: Token | None
    security_prosign: Token | None = None


@frozen
class CalledStations:
    """Format line 2, `OO RUEHBI RUEHCI` (5 FAH-2 H-321.2).

    Attributes:
        precedence: The precedence prosign, as written: doubled where it is right.
        routing_indicators: The stations called, in order.
    """

    span: Span
    precedence: Token
    routing_indicators: tuple[Token, ...]


@frozen
class FileTime:
    """When the telegram was filed with the communication centre: `2941131`, or `22/1856Z` (ACP 127(G) para. 115).

    Attributes:
        day_of_year: 1 to 366 in a time that exists; as written, so up to 999 in one that does not. None in the allied
            form.
        day_of_month: 1 to 31, in the allied form only.
        hour: 0 to 23 in a time that exists, up to 99 in one that does not.
        minute: 0 to 59 in a time that exists, up to 99 in one that does not.
    """

    span: Span
    day_of_year: int | None
    day_of_month: int | None
    hour: int
    minute: int


@frozen
class BasicHeader:
    """Format line 2 of JANAP 128, `RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.` (NAVEDTRA 14226 ch. 1 p. 19 to 21).

    Attributes:
        precedence: The precedence prosign, one letter.
        media_format: Language and media format, two letters: how the message was prepared, and how it is delivered.
        classification: The letter of the classification.
        content_indicator: Four characters that say what kind of message this is; ZYUW is a narrative one.
        routing_indicator: The station of the originator.
        serial: The station serial number, four digits.
        file_time: Day of the year and time of filing.
        group: The letter of the classification again, four times where it is right.
        start_of_routing: The two hyphens before the stations called; one where the second is missing.
        routing_indicators: The stations called, in order.
        end_of_routing: The full stop behind them.
    """

    span: Span
    precedence: Token
    media_format: Token
    classification: Token
    content_indicator: Token
    routing_indicator: Token
    serial: Token
    file_time: FileTime
    group: Token
    start_of_routing: Token
    routing_indicators: tuple[Token, ...]
    end_of_routing: Token | None

    @property
    def level(self) -> Level | None:
        """The level that the letter of the classification stands for; None where it is none of the known ones."""
        return SECURITY_LETTERS.get(self.classification.text)


@frozen
class CallingStation:
    """Format line 3, `DE RUEHTA #2080/01 2941131`.

    Attributes:
        routing_indicator: The station that sends.
        serial: The station serial without `#`: the last four digits of the message reference number.
        section: The section behind the slash, two digits.
        file_time: Day and time of filing.
    """

    span: Span
    routing_indicator: Token
    serial: Token | None
    section: Token | None
    file_time: FileTime | None


@frozen
class SecurityLine:
    """Format line 4, `ZNY CCCCC ZZH` (ACP 127(G) para. 124; NAVEDTRA 14226 ch. 1 p. 21).

    Attributes:
        signal: ZNR or ZNY.
        group: The security group, one letter five times where it is right.
        special_handling: The five letters behind a slash, without it: `FFFFF` of `ZNY SSSSS/FFFFF`.
        operating_signals: The signals behind the group, such as ZZH.
    """

    span: Span
    signal: Token
    group: Token
    special_handling: Token | None
    operating_signals: tuple[Token, ...]

    @property
    def level(self) -> Level | None:
        """The level that the group's letter stands for; None where the group is not one known letter five times."""
        return security_level(self.group.text)


def security_level(group: str) -> Level | None:
    """The level that the letter of a security group stands for; None where it is not one known letter repeated."""
    return SECURITY_LETTERS.get(group[:1]) if group == group[:1] * len(group) else None


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
    """Format line 5, `O 201131Z OCT 08`.

    Attributes:
        precedences: The precedence prosigns, for action first; empty where there is none.
        day_time: Six digits: day of the month, hour, minute.
        zone: The letter of the time zone; Z is UTC.
        month: As written; None where an allied message leaves it out, with the year.
        year: Two or four digits, as written; two digits below 73 are of the 2000s. None where it is left out.
        instructions: Operating signals and message instructions behind the year.
        datetime: The moment, aware and in UTC; None where it does not exist, is not complete, or the zone is not Z.
        group: The place of the date-time group alone, from the day to the year.
    """

    span: Span
    precedences: tuple[Token, ...]
    day_time: Token
    zone: Token
    month: Token | None
    year: Token | None
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
    """Format line 6, `FM AMEMBASSY ASTANA`.

    Attributes:
        name: The plain-language address.
    """

    span: Span
    name: Token


@frozen
class Addressee:
    """One line of format lines 7 to 9, `RUEHAK/AMEMBASSY ANKARA PRIORITY 2192`.

    Attributes:
        role: What is asked of the addressee.
        role_word: The TO, INFO or XMT before the first addressee of its role.
        delivery_signal: The ZEN of an addressee who gets the telegram by other means.
        routing_indicator: What stands before the slash.
        name: The plain-language address, with its office symbols.
        precedence: The precedence word behind the address, as written; None where there is none, as in all ROUTINE
            telegrams.
        continuity_number: The message continuity number, four digits (5 FAH-2 H-321.7).
        exempted: The addresses left out of a collective, on its line or on the XMT lines below it.
    """

    span: Span
    role: Role
    role_word: Token | None
    delivery_signal: Token | None
    routing_indicator: Token | None
    name: Token
    precedence: Token | None
    continuity_number: Token | None
    exempted: tuple[str, ...] = ()

    @property
    def office_symbols(self) -> tuple[str, ...]:
        """The offices inside the address: J2 and J3 of `CDR USSOUTHCOM MIAMI FL//J2/J3//`."""
        symbols = self.name.text.partition("//")[2].replace("//", "/").split("/")
        return tuple(symbol.strip() for symbol in symbols if symbol.strip())

    @property
    def collective(self) -> bool:
        """Whether the address stands for several (a COLLECTIVE, ALL …, an AIG, a general message)."""
        words = self.name.text.split()
        return bool(words) and (words[-1] == "COLLECTIVE" or words[0] in COLLECTIVE_FIRST_WORDS or "PROGRAM" in words)


COLLECTIVE_FIRST_WORDS = frozenset({"ALL", "AIG", "NAVADMIN", "ALNAV", "ALCOM", "EU"})


class AddressedWords(NamedTuple):
    """The words of all addressees without their places, which is all that most telegrams are asked for.

    `roles`, `names` and `precedences` have one for each addressee, None for one without a precedence word;
    `indicators` and `numbers` those that there are. `exempted` says that anybody is left out. The last addressee ends
    at the offset `end`; 0 where there is none.
    """

    roles: list[Role]
    names: list[str]
    precedences: list[str | None]
    indicators: list[str]
    numbers: list[str]
    exempted: bool
    end: int


def addressed_words(envelope: "Envelope") -> AddressedWords:
    """The words of an envelope's addressees; these need not have been made for them."""
    return envelope._words


def with_addressed_words(envelope: "Envelope", words: AddressedWords) -> "Envelope":
    """An envelope of which it is known, before its addressees are made, what their words will be."""
    vars(envelope)["_words"] = words
    return envelope


@frozen
class Envelope:
    """Format lines 1 to 9; of several of a kind the first one.

    Attributes:
        span: From the first format line to the first BT; empty where there is none of them. In a SMART message from the
            MRN to the last addressee, who may stand below the text.
        transmission_identifier: Format line 1.
        called_stations: Format line 2.
        calling_station: Format line 3.
        security: Format line 4.
        date_time_group: Format line 5.
        originator: Format line 6.
        addressees: Format lines 7 to 9, in order.
        malformed_addressees: The lines of addressees that could not be read.
        unread: The lines between the others that are of no kind.
        basic_header: Format line 2 of JANAP 128, which stands in place of format lines 2 and 3.
    """

    span: Span
    transmission_identifier: TransmissionIdentifier | Malformed | None = field(default=None, deferrable=True)
    called_stations: CalledStations | Malformed | None = field(default=None, deferrable=True)
    calling_station: CallingStation | Malformed | None = field(default=None, deferrable=True)
    security: SecurityLine | Malformed | None = field(default=None, deferrable=True)
    date_time_group: DateTimeGroup | Malformed | None = field(default=None, deferrable=True)
    originator: Originator | Malformed | None = field(default=None, deferrable=True)
    addressees: tuple[Addressee, ...] = field(default=(), deferrable=True)
    malformed_addressees: tuple[Malformed, ...] = ()
    unread: tuple[Token, ...] = ()
    basic_header: BasicHeader | Malformed | None = None

    def addressed(self, role: Role) -> tuple[Addressee, ...]:
        """The addressees of one role, in order."""
        return tuple(addressee for addressee in self.addressees if addressee.role is role)

    @lazy
    def _line_words(self) -> FormatLineWords:
        return words_of_nodes(self)

    @lazy
    def _words(self) -> AddressedWords:
        addressees = self.addressees
        return AddressedWords(
            [addressee.role for addressee in addressees],
            [addressee.name.text for addressee in addressees],
            [addressee.precedence.text if addressee.precedence else None for addressee in addressees],
            [addressee.routing_indicator.text for addressee in addressees if addressee.routing_indicator],
            [addressee.continuity_number.text for addressee in addressees if addressee.continuity_number],
            any(addressee.exempted or addressee.role is Role.EXEMPTED for addressee in addressees),
            addressees[-1].span.end if addressees else 0,
        )

    @property
    def routed(self) -> bool:
        """Whether any of format lines 1 to 4 is there: the copy is one of a transmission, not an extract."""
        return (
            self._line_words.usual
            or self.transmission_identifier is not None
            or self.called_stations is not None
            or self.basic_header is not None
            or self.calling_station is not None
            or self.security is not None
        )
