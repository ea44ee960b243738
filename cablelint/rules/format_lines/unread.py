"""Lines that stand where a missing format line should, and could not be read as one.

The order grammar knows a line by its opening. Where the opening itself is garbled (`R011200Z MAR 06`), the line is in no field; it is
found here by its place between its neighbours, so that it is reported as malformed and not as missing.
"""

import re

from cablelint import lines
from cablelint.context import Context
from cablelint.model import Cable, Token
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

# What a garbled line still has in common with a sound one, in upper case.
_RESEMBLANCE = {
    "transmission_identifier": re.compile(r"[VZC]{2,}[A-Z]{0,5}\d{0,6}\Z"),
    "called_stations": re.compile(r"(?:[A-Z0-9]{1,3} +)?[RQ][A-Z0-9]{2,}(?:[ ,/.]+[A-Z0-9]+)*\.?\Z|(?:ZZ|OO|PP|RR)\Z"),
    "calling_station": re.compile(r"(?:DE?|E|ED)\b.*\d|[RQ][A-Z]{3,6} +#|DE[RQ]"),
    "security": re.compile(r"Z[A-Z]{2}|([A-Z])\1{3,}"),
    "date_time_group": re.compile(r".*(?:\d{4,}|[0-9O]{5,}Z)"),
    "originator": re.compile(r"\S"),
    "addressees": re.compile(r"\S"),
}
_LINE = re.compile(r"\S[^\r\n]*")
_TRAILING = " \t\\"


def unread_line(cable: Cable, context: Context, field: str) -> Token | None:
    """The line that stands in the place of a missing field of `FIELDS`; None where the field is there or no line is."""
    if getattr(cable.envelope, field) or (field == "addressees" and cable.envelope.malformed_addressees):
        return None
    gap = _gap(cable, field)
    found = list(_LINE.finditer(context.source.text, gap.start, gap.end))
    if field == FIELDS[0]:
        found = found[-1:]
    for match in found:
        text = match[0].rstrip(_TRAILING)
        if _RESEMBLANCE[field].match(text.upper()) and lines.opening(text) not in lines.ENVELOPE:
            return Token(text, Span(match.start(), match.start() + len(text)))
    return None


def in_lower_case(text: str) -> bool:
    """Whether a line would be a format line, were it not for its lower case."""
    return text != text.upper() and lines.opening(text.upper()) in lines.ENVELOPE - {"BREAK", "ACCOUNTING"}


def line_before(cable: Cable, field: str) -> Span:
    """The format line that a missing one should have followed; the first one there is where none precedes it."""
    spans = dict(_spans(cable))
    earlier = [spans[name] for name in FIELDS[: FIELDS.index(field)] if name in spans]
    return earlier[-1] if earlier else next(iter(spans.values()), cable.envelope.span)


def _gap(cable: Cable, field: str) -> Span:
    """From the end of the field before a missing one to the start of the field behind it."""
    place = FIELDS.index(field)
    spans = dict(_spans(cable))
    start = max((spans[name].end for name in FIELDS[:place] if name in spans), default=cable.span.start)
    behind = [spans[name].start for name in FIELDS[place + 1 :] if name in spans]
    end = min(behind, default=cable.envelope.span.end)
    return Span(start, max(start, end))


def _spans(cable: Cable) -> list[tuple[str, Span]]:
    """The fields that are there, in the order of format lines, with their places."""
    envelope = cable.envelope
    found = [(name, getattr(envelope, name).span) for name in FIELDS[:-1] if getattr(envelope, name) is not None]
    addressees = (*envelope.addressees, *envelope.malformed_addressees)
    if addressees:
        found.append(
            (
                "addressees",
                Span(min(item.span.start for item in addressees), max(item.span.end for item in addressees)),
            )
        )
    return found
