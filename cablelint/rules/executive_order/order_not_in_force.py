"""E.O. line names an order that was not in force.

## What it does
Compares the order with the date of the telegram. Up to 60 days before or after its time an order passes, up to a year
is a warning, more an error. E.O. 12958 after June 2010 is never more than a warning.

## Why
A text is classified by the order in force on its date; another order has other durations and reasons.

## Bad
```cable
E.O. 11652: GDS
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: with the number the rest of the line may have to change.

## Source
Effective dates: E.O. 11652 (1 Jun 1972), 12065 sec. 7-3 (1 Dec 1978), 12356 sec. 6.2(f) (1 Aug 1982), 12958 sec. 6.2
(14 Oct 1995), 13292 (25 Mar 2003), 13526 sec. 6.3 (27 Jun 2010). That posts went on using E.O. 12958 for months is
observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.reference import executive_orders
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import show_date

_GRACE_DAYS = 60
_WARNING_DAYS = 365
# Templates kept it for years after E.O. 13526 (observed practice).
_LONG_LIVED = "12958"


@rule(code="EO404", name="order-not-in-force", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield an order that was not in force at the telegram's date."""
    line, date, dtg = cable.executive_order, context.date, cable.dtg
    if not isinstance(line, ExecutiveOrderLine) or date is None or dtg is None:
        return
    number = line.number.text
    days = executive_orders.distance(number, date)
    if days is None or days <= _GRACE_DAYS:
        return
    current = executive_orders.in_force(date)
    ended = current is not None and number == _LONG_LIVED and current.number > number
    found = (
        finding(line.number.span, "E.O. {number} was not in force on {date}", number=number, date=show_date(date))
        .at(Severity.WARNING if days <= _WARNING_DAYS or ended else Severity.ERROR)
        .label(dtg.group, "the telegram's date is set here")
    )
    yield found.help("E.O. {current} was in force", current=current.key) if current is not None else found
