"""JANAP 128 header that calls more than 500 stations.

## What it does
Counts the routing indicators behind the two hyphens.

## Why
A switching centre takes 500 at most; a message to more must be sent several times.

## Bad
A header with 501 routing indicators.

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ RUEWXYA.
```

## Fix
None.

## Source
NAVEDTRA 14226 ch. 1 p. 21 (at most 500 routing indicators).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable
from cablelint.rule import Finding, finding, rule

_MOST = 500


@rule(code="JN104", name="too-many-stations", severity=Severity.ERROR, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first station beyond the limit."""
    header = cable.envelope.basic_header
    if isinstance(header, BasicHeader) and len(header.routing_indicators) > _MOST:
        yield finding(
            header.routing_indicators[_MOST].span,
            "the header calls {count} stations, expected at most {most}",
            count=len(header.routing_indicators),
            most=_MOST,
        )
