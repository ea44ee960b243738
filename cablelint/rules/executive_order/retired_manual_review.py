"""Manual review after February 2008.

## What it does
Reports `DECL: MR` on the E.O. line of a telegram that is later than February 2008.

## Why
"Manual review" set no end. The marking was withdrawn; a classification ends on a date or with an event.

## Bad
```cable
P R 011200Z MAR 09

E.O. 12958: DECL: MR
```

## Good
```cable
P R 011200Z MAR 09

E.O. 12958: DECL: 03/01/2019
```

## Fix
None: only the classifier knows when the classification is to end.

## Source
CAPCO Register and Manual 2016, appendix I, table 8.
"""

from collections.abc import Iterator
from datetime import date

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Duration, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

_LAST_DAY = date(2008, 2, 29)


@rule(
    code="EO415", name="retired-manual-review", severity=Severity.WARNING, dialects=STATE, needs=unusual_executive_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a manual review that came too late."""
    line, sent = cable.executive_order, context.date
    if not isinstance(line, ExecutiveOrderLine) or line.duration is not Duration.MANUAL_REVIEW:
        return
    if line.instruction is not None and context.order is not None and sent is not None and sent > _LAST_DAY:
        start = line.instruction.text.upper().rindex("MR")
        yield finding(
            context.part(line.instruction, start, start + len("MR")),
            "{instruction!r} was withdrawn in February 2008",
            instruction=line.instruction.text,
        ).help("write a date or an event")
