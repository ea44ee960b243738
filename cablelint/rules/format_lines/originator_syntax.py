"""FM line that cannot be read.

## What it does
Checks that FM is followed by a plain-language address, and that a line between the date-time group and the
addressees begins with FM.

## Why
The addressee must know who speaks.

## Bad
```cable
FM
```

```cable
P R 011200Z MAR 06
AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Good
```cable
FM AMEMBASSY ASTANA
```

## Fix
None.

## Source
5 FAH-2 H-321.6; ACP 127(G) annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope

_FORM = "FM AMEMBASSY ASTANA"


@rule(code="FL603", name="originator-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line where it cannot be read."""
    yield from unreadable(cable, context, "originator", "FM line", _FORM)
