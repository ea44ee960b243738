"""The words of format lines 1 to 6, which are known before their nodes are made."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from cablelint.model.tokens import Malformed, Token

if TYPE_CHECKING:
    from cablelint.model.envelope import Envelope

Node = TypeVar("Node")


class Filing(NamedTuple):
    """A file time without its place; each number is what `FileTime` has under the same name."""

    day_of_year: int | None
    day_of_month: int | None
    hour: int
    minute: int


class FormatLineWords(NamedTuple):
    """The words of format lines 1 to 6 without their places, which is all that most telegrams are asked for.

    None, or an empty tuple, is what is not written, or stands on a line that is missing or could not be read. `sent` is
    the moment of the date-time group. `usual` says that each of the lines is there and has its usual form, beginning a
    line of the source: then nothing about them but their words can be at fault.
    """

    usual: bool
    called_precedence: str | None
    called_stations: tuple[str, ...]
    calling_station: str | None
    serial: str | None
    section: str | None
    filing: Filing | None
    security_signal: str | None
    security_group: str | None
    operating_signals: tuple[str, ...]
    precedences: tuple[str, ...]
    month: str | None
    sent: datetime | None
    originator: str | None


def format_line_words(envelope: "Envelope") -> FormatLineWords:
    """The words of an envelope's format lines 1 to 6; the nodes need not have been made for them."""
    return envelope._line_words


def with_format_line_words(envelope: "Envelope", words: FormatLineWords) -> "Envelope":
    """An envelope of which it is known, before format lines 1 to 6 are read, what their words will be."""
    vars(envelope)["_line_words"] = words
    return envelope


def words_of_nodes(envelope: "Envelope") -> FormatLineWords:
    """The words of the nodes of format lines 1 to 6."""
    called, calling = _readable(envelope.called_stations), _readable(envelope.calling_station)
    security, group = _readable(envelope.security), _readable(envelope.date_time_group)
    originator = _readable(envelope.originator)
    filed = calling.file_time if calling else None
    return FormatLineWords(
        usual=False,
        called_precedence=called.precedence.text if called else None,
        called_stations=tuple([token.text for token in called.routing_indicators]) if called else (),
        calling_station=calling.routing_indicator.text if calling else None,
        serial=_text(calling.serial) if calling else None,
        section=_text(calling.section) if calling else None,
        filing=Filing(filed.day_of_year, filed.day_of_month, filed.hour, filed.minute) if filed else None,
        security_signal=security.signal.text if security else None,
        security_group=security.group.text if security else None,
        operating_signals=tuple([token.text for token in security.operating_signals]) if security else (),
        precedences=tuple([token.text for token in group.precedences]) if group else (),
        month=_text(group.month) if group else None,
        sent=group.datetime if group else None,
        originator=originator.name.text if originator else None,
    )


def _readable(node: Node | Malformed | None) -> Node | None:
    return None if isinstance(node, Malformed) else node


def _text(token: Token | None) -> str | None:
    return token.text if token is not None else None
