"""Security line that cannot be read.

## What it does
Checks format line 4: ZNR or ZNY and a group of letters, with a blank between them.

## Why
A relay that cannot read the line must treat the telegram as classified, or stop it.

## Bad
```cable
ZNY 12345 ZZH
```

```cable
DE RUEHTA #0123/01 0601205
ZNYCCCCC ZZH
P R 011200Z MAR 06
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
None: the line is a marking.

## Source
5 FAH-2 H-321.4; ACP 127(G) para. 124; NAVEDTRA 14226 ch. 1 p. 21.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope

_FORM = "ZNY CCCCC ZZH"


@rule(code="FL401", name="security-line-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line where it cannot be read."""
    yield from unreadable(cable, context, "security", "security line", _FORM)
