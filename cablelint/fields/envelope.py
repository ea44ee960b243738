"""The envelope: format lines 1 to 9."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
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
from cablelint.reference.precedence import nearest_word
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

ROLES = {"TO": Role.ACTION, "INFO": Role.INFO, "XMT": Role.EXEMPTED}

# The operating signal that stands in place of a routing indicator (ACP 127(G) annex B).
_BY_OTHER_MEANS = "ZEN"


def transmission_identifier(reader: "FieldReader", parts: list[Any]) -> TransmissionIdentifier:
    """Format line 1: `VZCZCXRO9456`."""
    kinds = by_kind(parts)
    return TransmissionIdentifier(
        reader.place(parts),
        reader.lexeme(kinds.get("CHANNEL")),
        reader.lexeme(kinds.get("CHANNEL_NUMBER")),
        reader.lexeme(kinds.get("SECURITY_PROSIGN")),
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
    day_time, zone = (reader.token(kinds[kind].start, kinds[kind].end) for kind in ("DAY_TIME", "ZONE"))
    month, year = reader.lexeme(kinds.get("MONTH")), reader.lexeme(kinds.get("YEAR"))
    return DateTimeGroup(
        span=reader.place(parts),
        precedences=tuple(reader.token(part.start, part.end) for part in parts if part.kind == "PROSIGN"),
        day_time=day_time,
        zone=zone,
        month=month,
        year=year,
        instructions=reader.lexeme(kinds.get("INSTRUCTIONS") or kinds.get("SIGNALS")),
        datetime=moment(day_time.text, zone.text, month.text, year.text) if month and year else None,
        group=Span(day_time.span.start, (year or month or zone).span.end),
    )


def originator(reader: "FieldReader", parts: list[Any]) -> Originator:
    """Format line 6: `FM AMEMBASSY ASTANA`."""
    return Originator(reader.place(parts), reader.token(parts[1].start, parts[1].end))


def addressee(reader: "FieldReader", parts: list[Any]) -> Addressee:
    """A line of format lines 7 to 9: `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`."""
    kinds = by_kind(parts)
    role_word = reader.trimmed(kinds.get("ROLE_WORD"), "/")
    indicator = reader.trimmed(kinds.get("ADDRESSED_INDICATOR"), "/")
    by_other_means = indicator is not None and indicator.text == _BY_OTHER_MEANS
    if role_word is not None:
        reader.begin_role(ROLES[role_word.text], routed=indicator is not None)
    elif indicator is not None:
        reader.end_bare_exemptions()
    name, precedence = kinds["ADDRESS_NAME"], kinds.get("PRECEDENCE_WORD")
    if precedence is None:
        name, precedence = split_misspelt_word(reader.text, name)
    exemption = kinds.get("LEFT_OUT")
    return Addressee(
        span=reader.place(parts),
        role=reader.role,
        role_word=role_word,
        delivery_signal=indicator if by_other_means else None,
        routing_indicator=None if by_other_means else indicator,
        name=reader.token(name.start, name.end),
        precedence=reader.lexeme(precedence),
        continuity_number=reader.lexeme(kinds.get("CONTINUITY_NUMBER")),
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
