"""Misspelt post on the classification line.

## What it does
Looks for a station that is no known post and one slip away from the post of the FM line, of the page lines or of the
banners of printed pages; where the copy has none of them, from a known post.

## Why
The post and the number are the telegram's name. Under a misspelt one nobody finds it.

## Bad
```cable
C O N F I D E N T I A L ASTANNA 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
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
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import misspelt_station
from cablelint.rules.stations import meant_station


@rule(
    code="CL116", name="misspelt-station", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=misspelt_station
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the station that was meant to be another one."""
    line, meant = cable.classification_line, context.derive(meant_station)
    if isinstance(line, ClassificationLine) and line.station is not None and meant is not None:
        station = line.station
        yield finding(
            station.span, "{name} is no known post, expected {meant}", name=station.text, meant=meant
        ).suggest([Edit(station.span, meant)], "write {meant}", meant=meant)
