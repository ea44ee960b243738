"""Lines that stand where a missing format line should, and could not be read as one.

The order grammar knows a line by its opening. Where the opening itself is garbled (`R011200Z MAR 06`), the line is in
no field; it is found here by its place between its neighbours, so that it is reported as malformed and not as missing.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.kinds import ENVELOPE
from cablelint.model import Cable, Role, Token
from cablelint.openings import opening
from cablelint.patterns import pattern
from cablelint.reference.precedence import PROSIGN_OF_WORD
from cablelint.rules.format_lines.transmissions import is_addressed
from cablelint.source import Span

# The fields of an envelope in the order of their format lines.
FIELDS = (
    "transmission_identifier",
    "called_stations",
    "calling_station",
    "security",
    "date_time_group",
    "originator",
    "addressees",
)

# Those that are recognised where no other format line is there.
_ALONE = FIELDS[:5]

# What a garbled line still has in common with a sound one, in upper case.
_RESEMBLANCE = {
    "transmission_identifier": pattern(r"[VZC]{2,}[A-Z]{0,5}\d{0,6}\Z"),
    "called_stations": pattern(
        r"(?:[A-Z0-9]{1,3} +|ZZ|OO|PP|RR)?[RQ][A-Z0-9]{2,}(?:[ ,/.]+[A-Z0-9]+)*\.?\Z|(?:ZZ|OO|PP|RR)\Z"
    ),
    "calling_station": pattern(r"(?:DE?|E|ED)\b.*\d|[RQ][A-Z]{3,6} +#|DE[RQ]"),
    "security": pattern(r"Z[A-Z]{2}|([A-Z])\1{3,}"),
    "date_time_group": pattern(
        r"(?:[A-Z]{1,2}[ /]*){0,3}[0-9OI]{5,7} ?[A-Z]?(?: ?[A-Z]{2,9}\.? ?[0-9O]{0,4})?(?:\Z| )"
    ),
    "originator": pattern(r"\S"),
    "addressees": pattern(r"\S"),
}
# What addresses are written in; office symbols such as //USD:P// have colons.
_ADDRESS_CHARACTERS = pattern(r"[A-Z0-9 /.,'()&:;+\-]*")
_ADDRESSEE = pattern(r"(?:(?:TO|INFO) +)?[RQ][A-Z0-9]{3,9}/")
# FM CMC WASHINGTON DC(uc): the directory that the address is from writes so what traffic it is for.
_DIRECTORY_MARK = pattern(r"\([a-z]{1,2}\)\s*\Z")
_BETWEEN_LINES = " \t\r\n\\"


def unread_line(cable: Cable, context: Context, field: str) -> Token | None:
    """The line that stands in the place of a missing field of `FIELDS`; None where the field is there or no line is.

    Addressees count as missing as long as there is no action addressee.
    """
    if is_there(cable, field):
        return None
    gap, bounded = _gap(cable, context, field)
    if bounded:
        candidates = [token for token in cable.envelope.unread if gap.start <= token.span.start < gap.end]
    else:
        candidates = list(_line_above(gap, context)) if field in _ALONE else []
    return next((token for token in candidates if _resembles(token.text.upper(), field)), None)


def _resembles(text: str, field: str) -> bool:
    """Whether a line could be meant for a field; a precedence alone on its line is for the reader of a print."""
    return text not in PROSIGN_OF_WORD and _RESEMBLANCE[field].match(text) is not None


def _line_above(gap: Span, context: Context) -> Iterator[Token]:
    """The last line of a gap, where it is in no part of the model: what stands above an envelope."""
    above = context.text(gap).rstrip(_BETWEEN_LINES)
    line = above[max(above.rfind("\n"), above.rfind("\r")) + 1 :].lstrip()
    if line and opening(line) not in ENVELOPE:
        end = gap.start + len(above)
        yield Token(line, Span(end - len(line), end))


def has_no_envelope(cable: Cable) -> bool:
    """Whether nothing was read as a format line, and nothing stands between such lines."""
    envelope = cable.envelope
    if envelope.routed or envelope.addressees or envelope.malformed_addressees or envelope.unread:
        return False
    return envelope.date_time_group is None and envelope.originator is None


def may_be_garbled(cable: Cable, context: Context) -> bool:
    """Whether the line above a telegram without an envelope could be meant for a format line."""
    line = cable.classification_line
    above = Span(cable.span.start, line.span.start if line is not None else cable.envelope.span.end)
    texts = [token.text.upper() for token in _line_above(above, context)]
    return any(_resembles(text, field) for text in texts for field in _ALONE)


def unread_addressees(cable: Cable, context: Context) -> Iterator[Token]:
    """The lines among the addressees that begin with a routing indicator and a slash and are in no field."""
    addressees, line = cable.envelope.addressees, cable.classification_line
    if not addressees or line is None:
        return
    for token in cable.envelope.unread:
        inside = addressees[0].span.start < token.span.start < line.span.start
        if inside and is_unread_addressee(token.text):
            yield token


def is_unread_addressee(text: str) -> bool:
    """Whether a line begins as an addressee does, and goes on with what no address has."""
    return _ADDRESSEE.match(text) is not None and _ADDRESS_CHARACTERS.fullmatch(text) is None


def has_info_alone(cable: Cable, context: Context) -> bool:
    """Whether there must be a TO line, and INFO addressees alone are there (FL710)."""
    envelope = cable.envelope
    if not is_addressed(cable, context) or envelope.malformed_addressees or envelope.addressed(Role.ACTION):
        return False
    return bool(envelope.addressed(Role.INFO)) and unread_line(cable, context, "addressees") is None


def in_lower_case(text: str) -> bool:
    """Whether a line would be a format line, were it not for its lower case; a mark of a directory behind it may be."""
    capitals = text.upper()
    if _DIRECTORY_MARK.sub("", text).isupper():
        return False
    return opening(capitals) in ENVELOPE - {"BREAK", "ACCOUNTING"} or (
        _ADDRESSEE.match(capitals) is not None and _ADDRESS_CHARACTERS.fullmatch(capitals) is not None
    )


def neighbour(cable: Cable, context: Context, field: str) -> tuple[Span, str]:
    """The line that a missing format line should stand next to, and on which side of it: `behind` or `before`."""
    spans = context.derive(_spans)
    earlier = [spans[name] for name in FIELDS[: FIELDS.index(field)] if name in spans]
    if earlier:
        return earlier[-1], "behind"
    line = cable.classification_line
    first = line.span if line is not None else Span(cable.span.start, cable.span.start)
    return next(iter(spans.values()), first), "before"


def is_there(cable: Cable, field: str) -> bool:
    """Whether a field of `FIELDS` is there; the header of JANAP 128 is the called and the calling stations."""
    envelope = cable.envelope
    if field in ("called_stations", "calling_station") and envelope.basic_header is not None:
        return True
    if field == "addressees":
        return bool(envelope.addressed(Role.ACTION) or envelope.malformed_addressees)
    return getattr(envelope, field) is not None


def _gap(cable: Cable, context: Context, field: str) -> tuple[Span, bool]:
    """From the end of the field before a missing one to the start of what is behind it; whether there is one before."""
    place = FIELDS.index(field)
    spans = context.derive(_spans)
    before = [spans[name].end for name in FIELDS[:place] if name in spans]
    behind = [spans[name].start for name in FIELDS[place:] if name in spans]
    if cable.classification_line is not None:
        behind.append(cable.classification_line.span.start)
    start = max(before, default=cable.span.start)
    return Span(start, max(start, min(behind, default=cable.envelope.span.end))), bool(before)


def _spans(cable: Cable, context: Context) -> dict[str, Span]:
    """The fields that are there, in the order of format lines, with their places."""
    envelope = cable.envelope
    nodes = {name: getattr(envelope, name) for name in FIELDS[:-1]}
    if envelope.basic_header is not None:
        nodes["called_stations"] = envelope.basic_header
    spans = {name: node.span for name, node in nodes.items() if node is not None}
    addressees = [node.span for node in envelope.addressees] + [node.span for node in envelope.malformed_addressees]
    if addressees:
        spans["addressees"] = Span(min(addressees).start, max(addressees).end)
    return spans
