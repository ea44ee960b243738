"""Date-time group without a precedence.

## What it does
Checks that a prosign stands before the date-time group.

## Why
The communication centre and the addressee handle a telegram by it.

## Bad
```cable
011200Z MAR 06
```

## Good
```cable
P 011200Z MAR 06
```

## Fix
Shown only: the precedence of format line 2.

## Source
ACP 127(G) annex B, format line 5; 5 FAH-2 H-321.5.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CalledStations
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import called_rank
from cablelint.rules.needs import unusual_date_time_group
from cablelint.source import Span


@rule(code="FL514", name="missing-prosign", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_date_time_group)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the date-time group."""
    dtg, stations = cable.dtg, cable.envelope.called_stations
    if dtg is None or dtg.precedences:
        return
    found = finding(dtg.group, "no precedence before the date-time group")
    if isinstance(stations, CalledStations) and called_rank(cable) is not None:
        prosign = stations.precedence.text[0]
        start = dtg.group.start
        found = found.suggest([Edit(Span(start, start), f"{prosign} ")], "write {prosign} before it", prosign=prosign)
    yield found
