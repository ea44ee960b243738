"""Which post a misspelt station on the classification line was meant to be."""

from cablelint.context import Context
from cablelint.model import Cable, ClassificationLine, Originator
from cablelint.reference import posts
from cablelint.reference.nearest import nearest, only
from cablelint.reference.stations import known_station

# Shorter names are one slip away from too many others, if nothing else in the telegram names the post.
_SHORTEST = 6


def meant_station(cable: Cable, context: Context) -> str | None:
    """The known post one slip away from a station that is none; None where the station is known, or in doubt.

    The FM line and the page lines say which posts it can be; without them it is any known one. Rules ask for it by
    `context.derive(meant_station)`.
    """
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None or line.number is None:
        return None
    name = " ".join(line.station.text.upper().split())
    if known_station(name):
        return None
    named = {page.station.text.upper() for page in cable.page_lines}
    originator = cable.envelope.originator
    if isinstance(originator, Originator):
        named.add(posts.station_of(originator.name.text.upper()) or "")
    candidates = {station for station in named if known_station(station)}
    if candidates:
        return only(nearest(name, candidates))
    return posts.nearest_station(name) if len(name) >= _SHORTEST else None
