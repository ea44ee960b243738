"""DE line without a serial or a file time.

## What it does
Looks for the serial and the file time behind the routing indicator of the DE line. A service message, `UNCLAS SVC ...`,
may do without a serial.

## Why
A station asks for a repetition by them.

## Bad
```cable
DE RUEHTA #0123/01
```

```cable
DE RUEHTA 0601205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
None.

## Source
5 FAH-2 H-321.3; ACP 127(G) para. 115, 116. Observed practice: DE lines in published telegrams have both.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CallingStation
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_service
from cablelint.rules.needs import unusual_calling_station


@rule(
    code="FL307",
    name="incomplete-calling-station",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_calling_station,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that lacks one of the two, or both."""
    station = cable.envelope.calling_station
    if not isinstance(station, CallingStation):
        return
    parts = (("serial", station.serial), ("file time", station.file_time))
    missing = [name for name, part in parts if part is None]
    if missing == ["serial"] and is_service(cable):
        return
    if missing:
        yield finding(station.span, f"the DE line has no {' and no '.join(missing)}")
