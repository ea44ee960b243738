"""File time that does not fit the date-time group.

## What it does
Compares the file time on the DE line with the date-time group. Up to a day later is normal, ten minutes
earlier is let pass. A day to three days later gives a warning, as does anything in a telegram that was sent
again; later or earlier than that is an error. The file time has no year, so the nearest one is taken.

## Why
A telegram is filed with the communication centre after it is released, as a rule within minutes. A gap means
that one of the two was mistyped.

## Bad
```cable
DE RUEHTA #0123/01 0661205
```

```cable
DE RUEHTA #0123/01 0591205
```

```cable
DE RUEHTA #0123/01 0621205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

```cable
DE RUEHTA #0123/01 0610900
```

## Fix
None: which of the two is right is for a person to decide.

## Source
ACP 127(G) para. 113, 115. In published telegrams the file time is nearly
always zero to ten minutes later.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CallingStation
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.transmissions import file_time_findings
from cablelint.rules.needs import unusual_calling_station


@rule(
    code="FL305", name="file-time-mismatch", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_calling_station
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the file time that is too early or too late."""
    station = cable.envelope.calling_station
    if isinstance(station, CallingStation) and station.file_time is not None:
        yield from file_time_findings(context, station.file_time)
