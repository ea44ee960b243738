"""Labels of the REF line out of order.

## What it does
Reports the first label that does not follow the one before it: A, B, C and so on, AA after Z.

## Why
The text cites references by their labels; a gap means that one is missing or that its label is wrong.

## Bad
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
     D. STATE 12346
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
     C. STATE 12346
```

## Fix
None: the text may cite the labels.

## Source
Observed practice: 99 of 100 labelled REF lines of 2003-2010.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.references.labels import first_gap


@rule(
    code="RF801",
    name="reference-labels-out-of-order",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=unusual_references,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first label after a gap."""
    gap = first_gap(cable.references)
    if gap is not None:
        label, expected = gap
        yield finding(
            label.span, "reference {label} stands where {expected} is due", label=label.text, expected=expected
        )
