"""Called stations that cannot be read.

## What it does
Checks that format line 2 is a prosign and routing indicators, with blanks between them and nothing else.

## Why
Relay equipment routes by this line.

## Bad
```cable
PP RUEHBI, RUEHCI
```

```cable
VZCZCXRO0001
PP RUEHBI/RUEHCI
DE RUEHTA #0123/01 0601205
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
None.

## Source
5 FAH-2 H-321.2; ACP 127(G) para. 204.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope

_FORM = "OO RUEHBI RUEHCI"


@rule(
    code="FL210", name="called-stations-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line where it cannot be read."""
    yield from unreadable(cable, context, "called_stations", "line of called stations", _FORM)
