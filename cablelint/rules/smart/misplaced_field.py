"""Field that stands in another place than usual.

## What it does
Reports a field of the header or the signature block that is out of the order in which SMART writes them.

## Why
SMART writes the fields in one order. Another one shows that the copy was put together by hand, or its columns by a
program.

## Bad
```cable
E.O.:                   13526
Captions:               SENSITIVE
TAGS:                   PREL, ECON, KZ
```

## Good
```cable
E.O.:                   13526
TAGS:                   PREL, ECON, KZ
Captions:               SENSITIVE
```

## Fix
None: the field can be read where it stands.

## Source
Observed practice: 16 of 16 released messages have one order.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, Irregularity
from cablelint.reference import smart_labels
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import lines_out_of_order


@rule(code="SM511", name="misplaced-field", severity=Severity.INFO, dialects=(SMART,), needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the label of each misplaced field."""
    labels = smart_labels.by_kind()
    for item in cable.out_of_order:
        if item.irregularity is Irregularity.MISPLACED and item.line in labels:
            yield finding(item.span, "the field {label} is out of order", label=labels[item.line].text)
