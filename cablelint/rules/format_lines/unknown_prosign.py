"""Precedence prosign that does not exist.

## What it does
Checks that each prosign of format line 5 is Z, O, P or R.

## Why
There are four precedences: FLASH, IMMEDIATE, PRIORITY and ROUTINE. Y stands only in the header of JANAP 128.

## Bad
```cable
Y R 011200Z MAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
ACP 127(G) para. 150.b; 5 FAH-2 H-421.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import PROSIGNS
from cablelint.rules.needs import unusual_date_time_group


@rule(code="FL513", name="unknown-prosign", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_date_time_group)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letters that are no prosign."""
    for token in cable.dtg.precedences if cable.dtg is not None else ():
        if token.text not in PROSIGNS:
            yield finding(token.span, "there is no precedence {prosign}, expected Z, O, P or R", prosign=token.text)
