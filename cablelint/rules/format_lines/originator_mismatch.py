"""FM line and classification line of different posts.

## What it does
Compares the originator of the FM line with the station on the classification line, where both are known
posts. The page lines, the banners of printed pages, the archive's record and the routing indicator of the DE line say
which of the two is the odd one out.

## Why
The two name the same post in every telegram. Where they differ, one was mistyped, or two telegrams were
joined.

## Bad
```cable
FM AMEMBASSY ANKARA
```

## Good
```cable
FM AMEMBASSY ASTANA
```

## Fix
None.

## Source
Observed practice: 192 of 197 pairs in published telegrams agree, the other five are joined telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, CallingStation, ClassificationLine, Originator
from cablelint.reference import posts, stations
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import another_post
from cablelint.rules.stations import letters_of, recorded_letters, stations_of_pages


@rule(code="FL606", name="originator-mismatch", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=another_post)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the originator, or the station where other places agree with the originator."""
    originator, line = cable.envelope.originator, cable.classification_line
    if not isinstance(originator, Originator) or not isinstance(line, ClassificationLine) or line.station is None:
        return
    name, station = originator.name, line.station
    if posts.same_post(name.text, station.text) is not False:
        return
    places = (
        (name, station)
        if _votes(cable, station.text) >= _votes(cable, posts.station_of(name.text))
        else (station, name)
    )
    yield finding(
        places[0].span,
        "the FM line says {originator}, the classification line {station}",
        originator=name.text,
        station=station.text,
    ).label(places[1].span, "another post")


def _votes(cable: Cable, station: str | None) -> int:
    """How many of pages, archive's record and DE line name a station; a page may have only its beginning."""
    calling = cable.envelope.calling_station
    if station is None:
        return 0
    places = (
        {fact.place for fact in posts.routing(calling.routing_indicator.text) if fact.place}
        if isinstance(calling, CallingStation)
        else set()
    )
    known = stations.canonical_station(station)
    recorded = recorded_letters(cable)
    return (
        sum(station.startswith(page) for page in stations_of_pages(cable))
        + (recorded != "" and recorded == letters_of(station))
        + sum(stations.canonical_station(place) == known for place in places)
    )
