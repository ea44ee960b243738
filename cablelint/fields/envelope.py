"""The envelope: format lines 1 to 9."""

from typing import TYPE_CHECKING, Any

from cablelint.fields.dates import moment
from cablelint.fields.parts import by_kind
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
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

_ROLES = {"TO": Role.ACTION, "INFO": Role.INFO, "XMT": Role.EXEMPTED}


def transmission_identifier(reader: "FieldReader", parts: list[Any]) -> TransmissionIdentifier:
    """Format line 1: `VZCZCXRO9456`."""
    kinds = by_kind(parts)
    return TransmissionIdentifier(
        reader.place(parts), reader.lexeme(kinds.get("CHANNEL")), reader.lexeme(kinds.get("CHANNEL_NUMBER"))
    )


def called_stations(reader: "FieldReader", parts: list[Any]) -> CalledStations:
    """Format line 2: `OO RUEHBI RUEHCI`."""
    indicators = tuple(reader.token(part.start, part.end) for part in parts if part.kind == "ROUTING_INDICATOR")
    return CalledStations(reader.place(parts), reader.token(parts[0].start, parts[0].end), indicators)


def calling_station(reader: "FieldReader", parts: list[Any]) -> CallingStation:
    """Format line 3: `DE RUEHTA #2080/01 2941131`."""
    kinds = by_kind(parts)
    indicator = kinds["ROUTING_INDICATOR"]
    return CallingStation(
        reader.place(parts),
        reader.token(indicator.start, indicator.end),
        reader.trimmed(kinds.get("SERIAL"), "#"),
        reader.trimmed(kinds.get("SECTION_SUFFIX"), "/"),
        parts[-1] if isinstance(parts[-1], FileTime) else None,
    )


def file_time(reader: "FieldReader", parts: list[Any]) -> FileTime:
    """Day of the year, or of the month, and time of filing: `2941131`, `22/1856Z`."""
    day, time = (reader.text[part.start : part.end].rstrip("/Z") for part in parts)
    of_year = parts[0].kind == "DAY_OF_YEAR"
    return FileTime(
        span=reader.place(parts),
        day_of_year=int(day) if of_year else None,
        day_of_month=None if of_year else int(day),
        hour=int(time[:2]),
        minute=int(time[2:]),
    )


def security(reader: "FieldReader", parts: list[Any]) -> SecurityLine:
    """Format line 4: `ZNY CCCCC ZZH`."""
    kinds = by_kind(parts)
    signal, group = kinds["SECURITY_SIGNAL"], kinds["SECURITY_GROUP"]
    return SecurityLine(
        reader.place(parts),
        reader.token(signal.start, signal.end),
        reader.token(group.start, group.end),
        reader.trimmed(kinds.get("SPECIAL_HANDLING"), "/"),
        tuple(reader.token(part.start, part.end) for part in parts if part.kind == "OPERATING_SIGNAL"),
    )


def date_time_group(reader: "FieldReader", parts: list[Any]) -> DateTimeGroup:
    """Format line 5: `O 201131Z OCT 08`."""
    kinds = by_kind(parts)
    day_time, zone, month, year = (
        reader.token(kinds[kind].start, kinds[kind].end) for kind in ("DAY_TIME", "ZONE", "MONTH", "YEAR")
    )
    return DateTimeGroup(
        span=reader.place(parts),
        precedences=tuple(reader.token(part.start, part.end) for part in parts if part.kind == "PROSIGN"),
        day_time=day_time,
        zone=zone,
        month=month,
        year=year,
        instructions=reader.lexeme(kinds.get("INSTRUCTIONS")),
        datetime=moment(day_time.text, zone.text, month.text, year.text),
        group=Span(day_time.span.start, year.span.end),
    )


def originator(reader: "FieldReader", parts: list[Any]) -> Originator:
    """Format line 6: `FM AMEMBASSY ASTANA`."""
    return Originator(reader.place(parts), reader.token(parts[1].start, parts[1].end))


def addressee(reader: "FieldReader", parts: list[Any]) -> Addressee:
    """A line of format lines 7 to 9: `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`."""
    kinds = by_kind(parts)
    role_word = reader.trimmed(kinds.get("ROLE_WORD"), "/")
    if role_word is not None:
        reader.role = _ROLES[role_word.text]
    name = kinds["ADDRESS_NAME"]
    return Addressee(
        span=reader.place(parts),
        role=reader.role,
        role_word=role_word,
        routing_indicator=reader.trimmed(kinds.get("ADDRESSED_INDICATOR"), "/"),
        name=reader.token(name.start, name.end),
        precedence=reader.lexeme(kinds.get("PRECEDENCE_WORD")),
        continuity_number=reader.lexeme(kinds.get("CONTINUITY_NUMBER")),
    )
