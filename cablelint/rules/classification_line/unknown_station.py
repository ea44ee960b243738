"""Unknown post on the classification line.

## What it does
Looks the name before the number up in the table of posts. Off by default: the table can't be complete.

## Why
The post and the number together are how others cite the telegram; a misspelt post can't be found.

## Bad
```cable
C O N F I D E N T I A L NEWTOWN 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
None.

## Source
The table of stations (cablelint/reference/stations.tsv), which names a source for every row.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine
from cablelint.reference.stations import known_station
from cablelint.rule import Finding, finding, rule
from cablelint.rules.stations import meant_station


@rule(code="CL110", name="unknown-station", severity=Severity.INFO, default=False, dialects=STATE_TELEGRAMS)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the station where no post of that name is known."""
    line = cable.classification_line
    if isinstance(line, ClassificationLine) and line.station is not None:
        name = " ".join(line.station.text.upper().split())
        if not known_station(name) and context.derive(meant_station) is None:
            yield finding(line.station.span, "{name} is no known post", name=name)
