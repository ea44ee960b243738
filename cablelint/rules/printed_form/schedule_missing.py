"""E.O. line of 1973 to 1979 that says nothing behind the number.

## What it does
Reports an E.O. line under E.O. 11652 or E.O. 12065 that ends behind its number: an error in a classified telegram, a
warning in one that is unclassified or LIMITED OFFICIAL USE.

## Why
Classified telegrams need a schedule for declassification, and all others must say N/A, so that nobody takes the line
for forgotten.

## Bad
```cable
E.O. 11652:
```

## Good
```cable
E.O. 11652: GDS
```

## Fix
None: the schedule is for the classifier to say.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_1970S
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.text_header import is_classified

_ORDERS = frozenset({"11652", "12065"})


@rule(code="AD414", name="schedule-missing", severity=Severity.WARNING, dialects=(STATE_1970S,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield an E.O. line without an instruction."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.instruction is not None or line.number.text not in _ORDERS:
        return
    classified = is_classified(context)
    expected = "a schedule such as GDS" if classified else "N/A"
    yield finding(line.span, "the E.O. line says nothing, expected {expected}", expected=expected).at(
        Severity.ERROR if classified else Severity.WARNING
    )
