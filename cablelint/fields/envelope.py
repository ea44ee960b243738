"""The envelope: format lines 1 to 9."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.fields.dates import moment
from cablelint.model import (
    Addressee,
    CalledStations,
    CallingStation,
    DateTimeGroup,
    FileTime,
    Originator,
    Role,
    SecurityLine,
    TransmissionIdentifier,
)
from cablelint.reference.precedence import nearest_word
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

ROLES = {"TO": Role.ACTION, "INFO": Role.INFO, "XMT": Role.EXEMPTED}

# The operating signal that stands in place of a routing indicator (ACP 127(G) annex B).
_BY_OTHER_MEANS = "ZEN"


def transmission_identifier(reader: "FieldReader", tree: Tree) -> TransmissionIdentifier:
    """Format line 1: `VZCZCXRO9456`."""
    named = tree.named.get
    return TransmissionIdentifier(
        reader.place(tree),
        reader.lexeme(named("CHANNEL")),
        reader.lexeme(named("CHANNEL_NUMBER")),
        reader.lexeme(named("SECURITY_PROSIGN")),
    )


def called_stations(reader: "FieldReader", tree: Tree) -> CalledStations:
    """Format line 2: `OO RUEHBI RUEHCI`."""
    prosign, *indicators = map(reader.lexeme, tree.parts)
    if "FULL_STOP" in tree.named:
        del indicators[-1]
    return CalledStations(reader.place(tree), prosign, tuple(indicators))


def calling_station(reader: "FieldReader", tree: Tree) -> CallingStation:
    """Format line 3: `DE RUEHTA #2080/01 2941131`."""
    named = tree.named
    filed = named.get("file_time")
    return CallingStation(
        reader.place(tree),
        reader.lexeme(named["ROUTING_INDICATOR"]),
        reader.trimmed(named.get("SERIAL"), "#"),
        reader.trimmed(named.get("SECTION_SUFFIX"), "/"),
        file_time(reader, filed) if filed is not None else None,
    )


def file_time(reader: "FieldReader", tree: Tree) -> FileTime:
    """Day of the year, or of the month, and time of filing: `2941131`, `22/1856Z`."""
    day, time = tree.parts
    text, of_year = reader.text, day.kind == "DAY_OF_YEAR"
    number, start = int(text[day.start : day.end].rstrip("/")), time.start
    return FileTime(
        reader.place(tree),
        number if of_year else None,
        None if of_year else number,
        int(text[start : start + 2]),
        int(text[start + 2 : start + 4]),
    )


def security(reader: "FieldReader", tree: Tree) -> SecurityLine:
    """Format line 4: `ZNY CCCCC ZZH`."""
    signal, group, *signals = tree.parts
    handling = tree.named.get("SPECIAL_HANDLING")
    if handling is not None:
        del signals[0]
    return SecurityLine(
        reader.place(tree),
        reader.lexeme(signal),
        reader.lexeme(group),
        reader.trimmed(handling, "/"),
        tuple([reader.lexeme(part) for part in signals]),
    )


def date_time_group(reader: "FieldReader", tree: Tree) -> DateTimeGroup:
    """Format line 5: `O 201131Z OCT 08`."""
    named = tree.named
    day_time, zone = reader.lexeme(named["DAY_TIME"]), reader.lexeme(named["ZONE"])
    month, year = reader.lexeme(named.get("MONTH")), reader.lexeme(named.get("YEAR"))
    return DateTimeGroup(
        reader.place(tree),
        tuple([reader.lexeme(part) for part in tree.parts if part.kind == "PROSIGN"]),
        day_time,
        zone,
        month,
        year,
        reader.lexeme(named.get("INSTRUCTIONS") or named.get("SIGNALS")),
        moment(day_time.text, zone.text, month.text, year.text) if month and year else None,
        Span(day_time.span.start, (year or month or zone).span.end),
    )


def originator(reader: "FieldReader", tree: Tree) -> Originator:
    """Format line 6: `FM AMEMBASSY ASTANA`."""
    return Originator(reader.place(tree), reader.lexeme(tree.parts[1]))


def addressee(reader: "FieldReader", tree: Tree) -> Addressee:
    """A line of format lines 7 to 9: `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`."""
    named = tree.named
    role_word = reader.trimmed(named.get("ROLE_WORD"), "/")
    indicator = reader.trimmed(named.get("ADDRESSED_INDICATOR"), "/")
    by_other_means = indicator is not None and indicator.text == _BY_OTHER_MEANS
    if role_word is not None:
        reader.begin_role(ROLES[role_word.text], routed=indicator is not None)
    elif indicator is not None:
        reader.end_bare_exemptions()
    name, precedence = named["ADDRESS_NAME"], named.get("PRECEDENCE_WORD")
    if precedence is None:
        name, precedence = split_misspelt_word(reader.text, name)
    exemption = named.get("LEFT_OUT")
    return Addressee(
        span=reader.place(tree),
        role=reader.role,
        role_word=role_word,
        delivery_signal=indicator if by_other_means else None,
        routing_indicator=None if by_other_means else indicator,
        name=reader.lexeme(name),
        precedence=reader.lexeme(precedence),
        continuity_number=reader.lexeme(named.get("CONTINUITY_NUMBER")),
        exempted=tuple(_exempted_names(reader.text, exemption)) if exemption is not None else (),
    )


def split_misspelt_word(text: str, name: Lexeme) -> tuple[Lexeme, Lexeme | None]:
    """An address without its last word, and that word, where it is one slip away from a precedence word."""
    blank = text.rfind(" ", name.start, name.end)
    if blank < 0 or nearest_word(text[blank + 1 : name.end]) is None:
        return name, None
    end = blank
    while text[end - 1] == " ":
        end -= 1
    return Lexeme(name.kind, name.start, end), Lexeme("PRECEDENCE_WORD", blank + 1, name.end)


def _exempted_names(text: str, exemption: Lexeme) -> Iterator[str]:
    """The names in `, XMT AMEMBASSY SOFIA, AMEMBASSY BUCHAREST`."""
    names = text[exemption.start : exemption.end].lstrip(" ,").removeprefix("XMT").lstrip(" /")
    yield from filter(None, (name.strip() for name in names.split(",")))
