"""Reference to a telegram of an unknown post.

## What it does
Looks the station of each telegram of the REF line up in the list of stations. Off by default: the list is not complete.

## Why
A misspelt station leads to no telegram.

## Bad
```cable
REF: A. 05 ASTANNNA 4321
     B. STATE 12345
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
None.

## Source
Observed practice: stations on classification lines and in references of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.stations import known_station
from cablelint.rule import Finding, finding, rule


@rule(code="RF805", name="unknown-reference-station", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the stations that are in no list."""
    for reference in cable.references:
        if reference.station is not None and not known_station(reference.station.text.upper()):
            yield finding(reference.station.span, "{name} is no known post", name=reference.station.text)
