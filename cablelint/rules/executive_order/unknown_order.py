"""E.O. line names an order that is none on classification.

## What it does
Compares the number with the Executive Orders on classification: 10501, 11652, 12065, 12356, 12958, 13292, 13526. A
number one slip of the keyboard away from one of them is a warning, with a suggestion; any other is an error.

## Why
Everything else that the E.O. line says, the declassification date and the reasons, is judged by the order.

## Bad
```cable
E.O. 12598: DECL: 03/01/2016
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
Shown only, where exactly one known order is near.

## Source
The orders in the Federal Register: 18 FR 7049, 37 FR 5209, 43 FR 28949, 47 FR 14874, 60 FR 19825, 68 FR 15315, 75 FR
707.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.reference import executive_orders
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order


@rule(code="EO403", name="unknown-order", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a number that no order on classification has."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or executive_orders.known(line.number.text):
        return
    found = finding(line.number.span, "E.O. {number} is no order on classification", number=line.number.text)
    likely = executive_orders.nearest(line.number.text)
    if likely is None:
        yield found.help("name the order in force at the date of the telegram")
    else:
        yield (
            found.at(Severity.WARNING)
            .help("one slip away is E.O. {likely}", likely=likely)
            .suggest([Edit(line.number.span, likely)], "write {likely}", likely=likely)
        )
