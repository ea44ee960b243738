"""Field that stands twice.

## What it does
Reports the second field of one label in the header or in the signature block.

## Why
SMART writes each field once. Of two, programs take the first or the last, and people do not know which.

## Bad
```cable
TAGS:                   PREL, ECON, KZ
TAGS:                   PGOV, KZ
```

## Good
```cable
TAGS:                   PREL, ECON, PGOV, KZ
```

## Fix
None: which of the two is right is for a person to decide.

## Source
Observed practice: no field stands twice in 16 released messages, but for Info, which may stand in the header and below.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, Irregularity
from cablelint.reference import smart_labels
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import lines_out_of_order


@rule(code="SM510", name="repeated-field", severity=Severity.WARNING, dialects=(SMART,), needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the label of each repeated field."""
    for item in cable.out_of_order:
        if item.irregularity is Irregularity.REPEATED and item.first is not None:
            yield finding(
                item.span, "the field {label} stands twice", label=smart_labels.by_kind()[item.line].text
            ).label(item.first, "first here")
