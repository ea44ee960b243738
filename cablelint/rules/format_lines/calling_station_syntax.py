"""DE line that cannot be read.

## What it does
Checks format line 3: DE, the routing indicator of the station, its serial, the section after a slash, and the
file time of seven digits: day of the year, hour, minute.

## Why
A station asks for a repetition by these.

## Bad
```cable
DE RUEHTA #0123/01 601205
```

```cable
PP RUEHBI RUEHCI
DE RUEHTAAAA #0123/01 0601205
ZNY CCCCC ZZH
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
None.

## Source
5 FAH-2 H-321.3; ACP 127(G) para. 115, 116.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope

_FORM = "DE RUEHTA #2080/01 2941131"


@rule(
    code="FL301", name="calling-station-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line where it cannot be read."""
    yield from unreadable(cable, context, "calling_station", "DE line", _FORM)
