"""Military messages: header of JANAP 128, brief date-time group, classification line, general message number, sets."""

from typing import TYPE_CHECKING, Any

from cablelint.automaton import Lexeme
from cablelint.fields.envelope import date_time_group
from cablelint.fields.header import classification
from cablelint.fields.parts import by_kind
from cablelint.model import BasicHeader, ClassificationLine, DateTimeGroup, FileTime, GeneralMessage, MessageSet, Token
from cablelint.values import evolve

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# Other spellings of the identifiers of sets.
_NAMES = {"SUBJECT": "SUBJ", "REMARKS": "RMKS", "DECLAS": "DECL"}


def basic_header(reader: "FieldReader", parts: list[Any]) -> BasicHeader:
    """`RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.`."""
    kinds = by_kind(parts)

    def token(kind: str) -> Token:
        return reader.token(kinds[kind].start, kinds[kind].end)

    group = kinds["HEADER_GROUP"]
    lexemes = [part for part in parts if isinstance(part, Lexeme)]
    return BasicHeader(
        span=reader.place(parts),
        precedence=token("HEADER_PRECEDENCE"),
        media_format=token("MEDIA_FORMAT"),
        classification=token("HEADER_CLASSIFICATION"),
        content_indicator=token("CONTENT_INDICATOR"),
        routing_indicator=token("ORIGINATING_STATION"),
        serial=token("HEADER_SERIAL"),
        file_time=next(part for part in parts if isinstance(part, FileTime)),
        group=reader.token(group.start + 1, group.end),
        start_of_routing=token("START_OF_ROUTING"),
        routing_indicators=tuple(
            reader.token(part.start, part.end) for part in lexemes if part.kind == "ROUTING_INDICATOR"
        ),
        end_of_routing=reader.lexeme(kinds.get("FULL_STOP")),
    )


def brief_date_time_group(reader: "FieldReader", parts: list[Any]) -> DateTimeGroup:
    """Format line 5 in the allied form without a year: `P 091630Z`."""
    return date_time_group(reader, parts)


def military_classification(reader: "FieldReader", parts: list[Any]) -> ClassificationLine:
    """`UNCLAS //N03207// PERSONAL FOR COMMANDING OFFICERS`."""
    indicator = reader.trimmed(by_kind(parts).get("SUBJECT_INDICATOR"), "/ ")
    return evolve(classification(reader, parts), subject_indicator=indicator)


def general_message(reader: "FieldReader", parts: list[Any]) -> GeneralMessage:
    """`NAVADMIN 264/22`."""
    kinds = by_kind(parts)
    return GeneralMessage(
        reader.place(parts),
        reader.token(parts[0].start, parts[0].end),
        reader.lexeme(kinds.get("GENERAL_NUMBER")),
        reader.lexeme(kinds.get("SERIES_YEAR")),
        reader.lexeme(kinds.get("REMARK")),
    )


def message_set(reader: "FieldReader", parts: list[Any]) -> MessageSet:
    """`REF/A/DOC/SECNAV/14DEC18`, without its terminator."""
    fields: list[Token | None] = []
    for part in parts[1:]:
        if part.kind == "FIELD_MARKER":
            fields.append(None)
        else:
            fields[-1] = reader.token(part.start, part.end)
    identifier = reader.token(parts[0].start, parts[0].end)
    return MessageSet(reader.place(parts), identifier, _name(identifier), tuple(fields), None)


def text_set(reader: "FieldReader", parts: list[Any]) -> MessageSet:
    """`RMKS/1.  This message ...`, without its terminator."""
    identifier = reader.token(parts[0].start, parts[0].end)
    fields = tuple(reader.token(part.start, part.end) for part in parts[1:] if part.kind != "SLANTS")
    return MessageSet(reader.place(parts), identifier, _name(identifier), fields, None)


def general_text_set(reader: "FieldReader", parts: list[Any]) -> MessageSet:
    """`GENTEXT/REMARKS/1.  This message ...`, without its terminator."""
    return text_set(reader, parts)


def _name(identifier: Token) -> str:
    written = identifier.text.upper()
    return _NAMES.get(written, written)
