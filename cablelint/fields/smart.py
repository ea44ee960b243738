"""The values of the labelled fields of SMART messages."""

from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.fields.dates import moment, read_date
from cablelint.fields.envelope import split_misspelt_word
from cablelint.fields.parts import by_kind
from cablelint.model import (
    Addressee,
    CalendarDate,
    Caption,
    DateTimeGroup,
    MessageReference,
    Official,
    Originator,
    Token,
)
from cablelint.reference import captions
from cablelint.source import Span

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

_BLANKS = " \t\r\n"


def message_reference(reader: "FieldReader", parts: list[Lexeme]) -> MessageReference:
    """`11 ASTANA 1234`."""
    year, station, number = (reader.token(part.start, part.end) for part in parts[:3])
    return MessageReference(reader.place(parts), year, station, number)


def message_date(reader: "FieldReader", parts: list[Lexeme]) -> tuple[CalendarDate | None, Token | None, DateTimeGroup]:
    """`Mar 04, 2011 / 041105Z MAR 11`: the day, the stroke behind it, and the date-time group."""
    kinds = by_kind(parts)
    day_time, zone, month, year = (
        reader.token(kinds[kind].start, kinds[kind].end) for kind in ("DAY_TIME", "ZONE", "MONTH", "YEAR")
    )
    span = Span(day_time.span.start, year.span.end)
    group = DateTimeGroup(
        span=span,
        precedences=(),
        day_time=day_time,
        zone=zone,
        month=month,
        year=year,
        instructions=None,
        datetime=moment(day_time.text, zone.text, month.text, year.text),
        group=span,
    )
    if "CALENDAR_YEAR" not in kinds:
        return None, None, group
    day = reader.token(kinds["CALENDAR_MONTH"].start, kinds["CALENDAR_YEAR"].end)
    calendar = CalendarDate(day.span, day.text, read_date(day.text))
    return calendar, reader.trimmed(kinds.get("STROKE"), _BLANKS), group


def message_originator(reader: "FieldReader", parts: list[Lexeme]) -> Originator:
    """`AMEMBASSY ASTANA`."""
    return Originator(reader.place(parts), reader.token(parts[0].start, parts[0].end))


def listed_addressees(reader: "FieldReader", parts: list[Any]) -> tuple[Addressee, ...]:
    """`ANKARA, AMEMBASSY ROUTINE; CIS COLLECTIVE ROUTINE`."""
    return tuple(part for part in parts if isinstance(part, Addressee))


def listed_addressee(reader: "FieldReader", parts: list[Lexeme]) -> Addressee:
    """`ANKARA, AMEMBASSY ROUTINE`: a place and its office, a collective, or a person."""
    address, precedence = parts[0], parts[1] if len(parts) > 1 else None
    if precedence is None:
        address, precedence = split_misspelt_word(reader.text, address)
    name = _on_one_line(reader, address)
    return Addressee(
        span=Span(name.span.start, reader.place([precedence]).end if precedence is not None else name.span.end),
        role=reader.role,
        role_word=None,
        delivery_signal=None,
        routing_indicator=None,
        name=name,
        precedence=reader.lexeme(precedence),
        continuity_number=None,
    )


def listed_captions(reader: "FieldReader", parts: list[Lexeme]) -> tuple[Caption, ...]:
    """`SENSITIVE, SIPDIS`."""
    found = []
    for part in parts:
        token = reader.trimmed(part, _BLANKS) if part.kind == "LISTED_CAPTION" else None
        if token is not None:
            fact = captions.lookup(" ".join(token.text.split()))
            found.append(Caption(token.span, token.text, fact.name if fact is not None else None))
    return tuple(found)


def official(reader: "FieldReader", parts: list[Lexeme]) -> Official:
    """`ASTANA:Doe, Jane`."""
    kinds = by_kind(parts)
    name = kinds["OFFICIAL_NAME"]
    return Official(reader.place(parts), reader.trimmed(kinds.get("OFFICE"), ":" + _BLANKS), _on_one_line(reader, name))


def _on_one_line(reader: "FieldReader", lexeme: Lexeme) -> Token:
    """A name with the lines that it goes over joined."""
    token = reader.trimmed(lexeme, _BLANKS)
    assert token is not None, "a name begins with a word"
    return Token(" ".join(token.text.split()), token.span)
