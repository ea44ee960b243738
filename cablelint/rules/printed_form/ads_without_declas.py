"""ADS without the date or event of declassification.

## What it does
Reports the code ADS on an E.O. line under E.O. 11652 that nothing follows.

## Why
ADS stands for a schedule of its own: without the date or event it says nothing.

## Bad
```cable
E.O. 11652: ADS
```

## Good
```cable
E.O. 11652: ADS, DECLAS 12-31-79
```

## Fix
None: only the drafter knows the date.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a: the part DECLAS is mandatory behind ADS.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_1970S
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule


@rule(code="AD413", name="ads-without-declas", severity=Severity.WARNING, dialects=(STATE_1970S,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield ADS that stands alone."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.number.text != "11652" or line.schedule is None:
        return
    alone = line.instruction is not None and line.instruction.text.strip(" .,") == "ADS"
    if line.schedule.text.upper() == "ADS" and line.date_token is None and alone:
        yield finding(line.schedule.span, "ADS says nothing by itself, expected ADS, DECLAS and a date or an event")
