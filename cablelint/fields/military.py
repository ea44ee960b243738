"""Military messages: header of JANAP 128, brief date-time group, classification line, general message number, sets."""

from typing import TYPE_CHECKING

from cablelint.automaton import Lexeme, Tree
from cablelint.fields.envelope import date_time_group, file_time
from cablelint.fields.header import classification
from cablelint.model import BasicHeader, ClassificationLine, DateTimeGroup, GeneralMessage, MessageSet, Token
from cablelint.patterns import pattern
from cablelint.values import evolve

if TYPE_CHECKING:
    from cablelint.fields.reader import FieldReader

# /SECNAV, /, and a field over two lines
_FIELD = pattern(r"/\s*+([^/\s](?:[^/]*[^/\s])?)?")
# Other spellings of the identifiers of sets.
_NAMES = {"SUBJECT": "SUBJ", "REMARKS": "RMKS", "DECLAS": "DECL"}


def basic_header(reader: "FieldReader", tree: Tree) -> BasicHeader:
    """`RTTUZYUW RUEWMCS0000 3641921-UUUU--RUEWMCS.`."""
    named: dict[str, Lexeme] = tree.named

    def token(kind: str) -> Token:
        return reader.lexeme(named[kind])

    group = named["HEADER_GROUP"]
    return BasicHeader(
        span=reader.place(tree),
        precedence=token("HEADER_PRECEDENCE"),
        media_format=token("MEDIA_FORMAT"),
        classification=token("HEADER_CLASSIFICATION"),
        content_indicator=token("CONTENT_INDICATOR"),
        routing_indicator=token("ORIGINATING_STATION"),
        serial=token("HEADER_SERIAL"),
        file_time=file_time(reader, tree.named["file_time"]),
        group=reader.token(group.start + 1, group.end),
        start_of_routing=token("START_OF_ROUTING"),
        routing_indicators=tuple(reader.lexeme(part) for part in tree.parts if part.kind == "ROUTING_INDICATOR"),
        end_of_routing=reader.lexeme(named.get("FULL_STOP")),
    )


def brief_date_time_group(reader: "FieldReader", tree: Tree) -> DateTimeGroup:
    """Format line 5 in the allied form without a year: `P 091630Z`."""
    return date_time_group(reader, tree)


def military_classification(reader: "FieldReader", tree: Tree) -> ClassificationLine:
    """`UNCLAS //N03207// PERSONAL FOR COMMANDING OFFICERS`."""
    indicator = reader.trimmed(tree.named.get("SUBJECT_INDICATOR"), "/ ")
    return evolve(classification(reader, tree), subject_indicator=indicator)


def general_message(reader: "FieldReader", tree: Tree) -> GeneralMessage:
    """`NAVADMIN 264/22`."""
    named = tree.named
    return GeneralMessage(
        reader.place(tree),
        reader.lexeme(tree.parts[0]),
        reader.lexeme(named.get("GENERAL_NUMBER")),
        reader.lexeme(named.get("SERIES_YEAR")),
        reader.lexeme(named.get("REMARK")),
    )


def message_set(reader: "FieldReader", tree: Tree) -> MessageSet:
    """`REF/A/DOC/SECNAV/14DEC18`, without its terminator."""
    parts = tree.parts
    places = _FIELD.finditer(reader.text, parts[1].start, parts[1].end) if len(parts) > 1 else ()
    fields = [reader.token(*place.span(1)) if place[1] is not None else None for place in places]
    identifier = reader.lexeme(parts[0])
    return MessageSet(reader.place(tree), identifier, _name(identifier), tuple(fields), None)


def text_set(reader: "FieldReader", tree: Tree) -> MessageSet:
    """`RMKS/1.  This message ...`, without its terminator."""
    identifier = reader.lexeme(tree.parts[0])
    fields = tuple(reader.lexeme(part) for part in tree.parts[1:] if part.kind != "SLANTS")
    return MessageSet(reader.place(tree), identifier, _name(identifier), fields, None)


def general_text_set(reader: "FieldReader", tree: Tree) -> MessageSet:
    """`GENTEXT/REMARKS/1.  This message ...`, without its terminator."""
    return text_set(reader, tree)


def _name(identifier: Token) -> str:
    written = identifier.text.upper()
    return _NAMES.get(written, written)
