"""OADR used outside E.O. 12356.

## What it does
Reports OADR, "originating agency's determination required", on the E.O. line of a telegram under another order.

## Why
Only E.O. 12356 let a classification last until its agency thought again; from 14 October 1995 on it has to end on a
date or with an event.

## Bad
```cable
E.O. 12958: DECL: OADR
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: only the classifier knows when the classification is to end.

## Source
E.O. 12356 sec. 1.4; E.O. 12958 sec. 1.6; CAPCO Register and Manual 2016, E.6.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Duration, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order


@rule(code="EO409", name="oadr-outside-12356", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield OADR where the order in force does not know it."""
    line, order = cable.executive_order, context.order
    if not isinstance(line, ExecutiveOrderLine) or line.duration is not Duration.OADR or line.instruction is None:
        return
    if order is not None and "OADR" not in order.instructions:
        start = line.instruction.text.upper().index("OADR")
        yield finding(
            context.part(line.instruction, start, start + len("OADR")),
            "OADR belongs to E.O. 12356, this telegram is under {order}",
            order=str(order),
        ).help("write a date or an event")
