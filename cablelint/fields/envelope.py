"""The envelope: format lines 1 to 6."""

from typing import TYPE_CHECKING

from cablelint.automaton import Tree
from cablelint.fields.dates import moment
from cablelint.model import (
    CalledStations,
    CallingStation,
    DateTimeGroup,
    FileTime,
    Originator,
    SecurityLine,
    TransmissionIdentifier,
)
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader


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
