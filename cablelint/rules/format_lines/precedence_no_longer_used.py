"""PRIORITY in a telegram of a post after 2017.

## What it does
Looks for the prosign P in telegrams that a post of State sent after 16 May 2017.

## Why
By then the handbook has FLASH, NIACT IMMEDIATE, IMMEDIATE and ROUTINE only. When PRIORITY was given up is not
known.

## Bad
```cable
P R 011200Z JUN 17
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
5 FAH-2 H-421 (CT:TEL-54, 16 May 2017).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Originator
from cablelint.reference import posts
from cablelint.reference.precedence import PRIORITY_GONE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group


@rule(code="FL509", name="precedence-no-longer-used", severity=Severity.INFO, needs=unusual_date_time_group)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the prosign."""
    dtg, originator = cable.dtg, cable.envelope.originator
    if dtg is None or context.date is None or context.date < PRIORITY_GONE or not isinstance(originator, Originator):
        return
    if posts.station_of(originator.name.text) is None:
        return
    for token in dtg.precedences:
        if token.text == "P":
            yield finding(token.span, "precedence PRIORITY, no longer used in {year}", year=context.date.year)
