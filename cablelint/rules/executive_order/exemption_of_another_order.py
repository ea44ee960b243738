"""Exemption that the order does not have.

## What it does
Compares the exemptions on the E.O. line with those of the order: X1 to X8 came with E.O. 12958 in 1995, 25X1 to 25X9
with its time too, 50X and 75X with E.O. 13526. There is no X9. An exemption that was retired is EO410's or EO414's.

## Why
The code says why the classification lasts longer than the order allows; one of another order says nothing.

## Bad
```cable
E.O. 12958: DECL: 50X1-HUM
```

## Good
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 50X1-HUM
```

## Fix
None: only the classifier knows the reason.

## Source
E.O. 12356 sec. 1.4 (date, event or OADR alone); E.O. 12958 sec. 1.6(d) and 3.4(b); E.O. 13526 sec. 1.5 and 3.3(h);
32 CFR 2001.26(a).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.reference.executive_orders import ExecutiveOrder
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

# 25X1, (X6), 1.6X1
_CODE = pattern(r"(?:1\.6 ?)?(25|50|75)?X(\d)")
_LAST_OF_1995 = 8
_FIRST_WITH_EXEMPTIONS = "12958"


@rule(
    code="EO420",
    name="exemption-of-another-order",
    severity=Severity.ERROR,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first exemption that the order in force never had."""
    line, order, sent = cable.executive_order, context.order, context.date
    if not isinstance(line, ExecutiveOrderLine) or order is None or sent is None or order.distance(sent):
        return
    for token in line.exemptions:
        code = _CODE.match(token.text.upper().strip("()"))
        if code is not None and not _is_of(order, code[1], int(code[2])):
            yield finding(
                token.span, "{order} has no exemption {exemption}", order=str(order), exemption=token.text.strip("()")
            )
            return


def _is_of(order: ExecutiveOrder, years: str | None, number: int) -> bool:
    """Whether an order has, or once had, an exemption; `years` are the digits before its X."""
    if order.number < _FIRST_WITH_EXEMPTIONS:
        return False
    if years is None:
        return 0 < number <= _LAST_OF_1995
    # 25X was used for old records from 1995 on.
    return years == "25" or f"{years}X" in order.instructions
