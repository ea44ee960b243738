"""Declassification "subject to treaty" under E.O. 13526.

## What it does
Reports `SUBJECT TO TREATY` on the E.O. line of a telegram under E.O. 13526.

## Why
Information received under a treaty is exempted by the code 25X6 or 25X9 with a date, not by these words.

## Bad
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: SUBJECT TO TREATY OR INTERNATIONAL AGREEMENT
```

## Good
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 03/01/2036
```

## Fix
None: only the classifier knows the date.

## Source
CAPCO Register and Manual 2016, E.1.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

_TREATY = pattern(r"\bSUBJECT\s+TO\s+TREATY\b", re.IGNORECASE)


@rule(code="EO416", name="subject-to-treaty", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the words where the order does not know them."""
    line, order = cable.executive_order, context.order
    if not isinstance(line, ExecutiveOrderLine) or line.instruction is None or order is None or order.number != "13526":
        return
    words = _TREATY.search(line.instruction.text)
    if words is not None:
        yield finding(
            context.part(line.instruction, *words.span()), "{words!r} is no date and no event", words=words[0]
        ).help("write a date, with an exemption where one is approved")
