"""Declassification date not after the telegram's own date.

## What it does
Compares the date on the E.O. line with the date-time group.

## Why
A text cannot be declassified before it is written: one of the two dates is wrong, most often the year.

## Bad
```cable
E.O. 12958: DECL: 03/01/2005
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: only the classifier knows the date.

## Source
E.O. 12958 sec. 1.6(a), E.O. 13526 sec. 1.5(a): the date is set at the time of original classification.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import show_date


@rule(
    code="EO407",
    name="declassification-before-date",
    severity=Severity.ERROR,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a declassification date that is not after the date-time group."""
    line, date, dtg = cable.executive_order, context.date, cable.dtg
    if not isinstance(line, ExecutiveOrderLine) or context.order is None or date is None or dtg is None:
        return
    if line.date is not None and line.date_token is not None and line.date <= date:
        yield finding(
            line.date_token.span,
            "declassification on {declassified} is not after the telegram's date, {date}",
            declassified=show_date(line.date),
            date=show_date(date),
        ).label(dtg.group, "the telegram's date is set here")
