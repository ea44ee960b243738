"""Format lines 1 to 6 as nearly every telegram has them: one expression tells their words, the rest is asked for.

Most telegrams are asked for no more than these words, so a line is read only when its node is wanted.
"""

from typing import Any

from cablelint.excerpt import Excerpt
from cablelint.fields.dates import moment
from cablelint.fields.reader import FieldReader
from cablelint.layout import Field
from cablelint.model.format_line_words import Filing, FormatLineWords
from cablelint.repair import Copy
from cablelint.usual import ENVELOPE
from cablelint.values import deferred

# The kinds of these lines, in order, each with what it is called in the grammar of fields and in the model.
FORMAT_LINES = {
    "TRANSMISSION_IDENTIFIER": "transmission_identifier",
    "CALLED_STATIONS": "called_stations",
    "CALLING_STATION": "calling_station",
    "SECURITY": "security",
    "DATE_TIME_GROUP": "date_time_group",
    "FROM": "originator",
}
_KINDS = [*FORMAT_LINES]


def usual_words(copy: Copy | Excerpt, fields: list[Field]) -> FormatLineWords | None:
    """The words of format lines 1 to 6, which an envelope begins with; None where they are not as usual."""
    lines = fields[: len(_KINDS)]
    if [item.kind for item in lines] != _KINDS:
        return None
    match = ENVELOPE.match(copy.text, lines[0].pieces[0][0])
    # A line that was set aside, or goes on below another one, is none of these fields.
    if (
        match is None
        or match.end() > copy.sound
        or match.end("stations") != lines[1].extent[1]
        or match.end("originator") != lines[-1].extent[1]
    ):
        return None
    precedence, stations, calling, serial, section, day, hour, minute, *rest = match.groups()
    signal, group, operating_signal, prosigns, day_time, zone, month, year, originator = rest
    return FormatLineWords(
        True,
        precedence,
        tuple(stations.split()),
        calling,
        serial,
        section,
        Filing(int(day), None, int(hour), int(minute)),
        signal,
        group,
        (operating_signal,),
        tuple(prosigns.split()),
        month,
        moment(day_time, zone, month, year),
        originator,
    )


def deferred_lines(copy: Copy | Excerpt, fields: list[Field]) -> dict[str, Any]:
    """What makes the nodes of the lines of which `usual_words` knows the words, by their names in the model."""
    return {
        name: deferred(_read_line, copy, name, item) for name, item in zip(FORMAT_LINES.values(), fields, strict=False)
    }


def _read_line(copy: Copy | Excerpt, name: str, item: Field) -> Any:
    return FieldReader(copy).read(name, *item.extent)
