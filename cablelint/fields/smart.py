"""The values of the labelled fields of SMART messages."""

from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.fields.addresses import split_misspelt_word
from cablelint.fields.dates import moment, read_date
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


def message_reference(reader: "FieldReader", tree: Tree) -> MessageReference:
    """`11 ASTANA 1234`."""
    year, station, number = map(reader.lexeme, tree.parts[:3])
    return MessageReference(reader.place(tree), year, station, number)


def message_date(reader: "FieldReader", tree: Tree) -> tuple[CalendarDate | None, Token | None, DateTimeGroup]:
    """`Mar 04, 2011 / 041105Z MAR 11`: the day, the stroke behind it, and the date-time group."""
    named = tree.named
    day_time, zone, month, year = (reader.lexeme(named[kind]) for kind in ("DAY_TIME", "ZONE", "MONTH", "YEAR"))
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
    if "CALENDAR_YEAR" not in named:
        return None, None, group
    day = reader.token(named["CALENDAR_MONTH"].start, named["CALENDAR_YEAR"].end)
    calendar = CalendarDate(day.span, day.text, read_date(day.text))
    return calendar, reader.trimmed(named.get("STROKE"), _BLANKS), group


def message_originator(reader: "FieldReader", tree: Tree) -> Originator:
    """`AMEMBASSY ASTANA`."""
    return Originator(reader.place(tree), reader.lexeme(tree.parts[0]))


def listed_addressees(reader: "FieldReader", tree: Tree) -> tuple[Addressee, ...]:
    """`ANKARA, AMEMBASSY ROUTINE; CIS COLLECTIVE ROUTINE`."""
    return tuple(listed_addressee(reader, part) for part in tree.parts if type(part) is Tree)


def listed_addressee(reader: "FieldReader", tree: Tree) -> Addressee:
    """`ANKARA, AMEMBASSY ROUTINE`: a place and its office, a collective, or a person."""
    address, precedence = tree.parts[0], tree.named.get("PRECEDENCE_WORD")
    if precedence is None:
        address, precedence = split_misspelt_word(reader.text, address)
    name = _on_one_line(reader, address)
    return Addressee(
        span=Span(name.span.start, reader.lexeme(precedence).span.end if precedence is not None else name.span.end),
        role=reader.role,
        role_word=None,
        delivery_signal=None,
        routing_indicator=None,
        name=name,
        precedence=reader.lexeme(precedence),
        continuity_number=None,
    )


def listed_captions(reader: "FieldReader", tree: Tree) -> tuple[Caption, ...]:
    """`SENSITIVE, SIPDIS`."""
    found = []
    for part in tree.parts:
        token = reader.trimmed(part, _BLANKS) if part.kind == "LISTED_CAPTION" else None
        if token is not None:
            fact = captions.lookup(" ".join(token.text.split()))
            found.append(Caption(token.span, token.text, fact.name if fact is not None else None))
    return tuple(found)


def official(reader: "FieldReader", tree: Tree) -> Official:
    """`ASTANA:Doe, Jane`."""
    named = tree.named
    name = named["OFFICIAL_NAME"]
    return Official(reader.place(tree), reader.trimmed(named.get("OFFICE"), ":" + _BLANKS), _on_one_line(reader, name))


def _on_one_line(reader: "FieldReader", lexeme: Lexeme) -> Token:
    """A name with the lines that it goes over joined."""
    token = reader.trimmed(lexeme, _BLANKS)
    assert token is not None, "a name begins with a word"
    return Token(" ".join(token.text.split()), token.span)
