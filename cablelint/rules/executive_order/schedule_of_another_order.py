"""Declassification schedule of another order.

## What it does
Reports GDS, XGDS, ADS, RDS or XDS on the E.O. line of a telegram whose order does not know that schedule: E.O. 11652
has GDS, XGDS and ADS; E.O. 12065 has GDS, RDS and XDS.

## Why
Each order has its own schedules; under the others the code says nothing of when the classification ends.

## Bad
```cable
E.O. 12958: GDS
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: only the classifier knows when the classification is to end.

## Source
E.O. 11652 sec. 5; E.O. 12065 sec. 1-4; TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Duration, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

_SCHEDULE = pattern(r"XGDS|GDS|XDS|RDS|ADS", re.IGNORECASE)


@rule(
    code="EO413",
    name="schedule-of-another-order",
    severity=Severity.ERROR,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a schedule that the telegram's order does not have."""
    line, order = cable.executive_order, context.order
    if not isinstance(line, ExecutiveOrderLine) or line.duration is not Duration.SCHEDULE or order is None:
        return
    word = _SCHEDULE.search(line.instruction.text) if line.instruction is not None else None
    if word is None or line.instruction is None or word[0].upper() in order.instructions:
        return
    yield finding(
        context.part(line.instruction, *word.span()),
        "{order} has no schedule {schedule}",
        order=str(order),
        schedule=word[0].upper(),
    )
