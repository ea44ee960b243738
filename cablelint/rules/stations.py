"""Which post a misspelt station on the classification line was meant to be."""

from cablelint.context import Context
from cablelint.model import Cable, ClassificationLine, Originator
from cablelint.reference import posts
from cablelint.reference.nearest import nearest, only
from cablelint.reference.stations import known_station

# Shorter names are one slip away from too many others, if nothing else in the telegram names the post.
_SHORTEST = 6
# Of the post's name a document number has so many characters, blanks left out afterwards.
_RECORDED_LENGTH = 6


def meant_station(cable: Cable, context: Context) -> str | None:
    """The known post one slip away from a station that is none; None where the station is known, or in doubt.

    The FM line, the page lines and the banners of printed pages say which posts it can be; without them it is any known
    one. Rules ask for it by
    `context.derive(meant_station)`.
    """
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None or line.number is None:
        return None
    name = " ".join(line.station.text.upper().split())
    if known_station(name):
        return None
    named = {station.upper() for station in stations_of_pages(cable)}
    originator = cable.envelope.originator
    if isinstance(originator, Originator):
        named.add(posts.station_of(originator.name.text.upper()) or "")
    candidates = {station for station in named if known_station(station)}
    if candidates:
        return only(nearest(name, candidates))
    return posts.nearest_station(name) if len(name) >= _SHORTEST else None


def stations_of_pages(cable: Cable) -> set[str]:
    """The posts as the page lines and the banners of printed pages have them, perhaps only the beginnings of names."""
    banners = cable.printed.pages if cable.printed is not None else ()
    return {page.station.text for page in cable.page_lines} | {banner.station.text for banner in banners}


def recorded_letters(cable: Cable) -> str:
    """The letters of the post in the document number of the archive's record: six characters, blanks left out."""
    stated = cable.archive_record.value("Document Number") if cable.archive_record is not None else None
    return "".join(filter(str.isalpha, stated.text)) if stated is not None else ""


def letters_of(station: str) -> str:
    """The letters by which a document number names a post."""
    return "".join(filter(str.isalpha, station[:_RECORDED_LENGTH]))
