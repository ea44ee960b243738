"""JANAP 128 header without the full stop behind the stations called.

## What it does
Reports a header whose last routing indicator is not followed by a full stop.

## Why
The full stop tells the switching centre that no more stations follow.

## Bad
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ
```

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Fix
Safe: the full stop is added.

## Source
NAVEDTRA 14226 ch. 1 p. 21 (end-of-routing signal).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="JN103", name="missing-end-of-routing", severity=Severity.WARNING, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the last station called."""
    header = cable.envelope.basic_header
    if isinstance(header, BasicHeader) and header.end_of_routing is None:
        last = header.routing_indicators[-1]
        end = last.span.end
        yield finding(last.span, "no full stop behind {last}, the last station called", last=last.text).fix(
            [Edit(Span(end, end), ".")], "add the full stop", safe=True
        )
