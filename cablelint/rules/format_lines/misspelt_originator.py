"""Misspelt post on the FM line.

## What it does
Looks for a State post on the FM line that no table knows and that is one slip of the keyboard away from the post of the
classification line, which is known.

## Why
The FM line says who sent the telegram. Programs that sort telegrams by it file this one under a post that is none.

## Bad
```cable
FM AMEMBASSY ASTNAA
```

## Good
```cable
FM AMEMBASSY ASTANA
```

## Fix
Shown only: the name that was probably meant.

## Source
Observed practice: every State post writes the ending of its address on the classification line.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine, Originator
from cablelint.reference import posts
from cablelint.reference.nearest import slip
from cablelint.reference.stations import known_station
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import another_post
from cablelint.source import Span


@rule(code="FL607", name="misspelt-originator", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=another_post)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the post of the FM line that was meant to be that of the classification line."""
    originator, line = cable.envelope.originator, cable.classification_line
    if not isinstance(originator, Originator) or not isinstance(line, ClassificationLine) or line.station is None:
        return
    written, station = posts.station_of(originator.name.text), line.station
    place = originator.name.span
    if written is None or known_station(written) or not known_station(station.text):
        return
    if slip(written, station.text) is None or not context.text(place).endswith(written):
        return
    name = Span(place.end - len(written), place.end)
    yield (
        finding(
            name,
            "{written} is no known post, the classification line says {station}",
            written=written,
            station=station.text,
        )
        .suggest([Edit(name, station.text)], "write {station}", station=station.text)
        .label(station.span, "the post of the classification line")
    )
