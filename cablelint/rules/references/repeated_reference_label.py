"""Label of the REF line written twice.

## What it does
Reports a label that an earlier reference to another telegram has.

## Why
Nobody can tell which of the two the text cites.

## Bad
```cable
REF: A. 05 ASTANA 4321
     A. STATE 12345
     C. STATE 12346
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
Observed practice: labels are unique on all REF lines of 2003-2010 but a few.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.references.labels import repeated


@rule(
    code="RF802", name="repeated-reference-label", severity=Severity.WARNING, dialects=STATE, needs=unusual_references
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the labels that were there before."""
    for label, earlier in repeated(cable.references):
        yield finding(label.span, "two references have the label {label}", label=label.text).label(
            earlier.span, "the first one"
        )
