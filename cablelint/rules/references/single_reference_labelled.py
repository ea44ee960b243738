"""Only reference of a telegram with a label.

## What it does
Reports a label on the REF line where there is just one reference. Off by default.

## Why
A single reference is cited as "reftel" and needs no label.

## Bad
```cable
REF: A. 05 ASTANA 4321

1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN.
```

## Good
```cable
REF: 05 ASTANA 4321

1. (C) THE MINISTER CALLED (REFTEL).

2. (C) HE WILL CALL AGAIN.
```

## Fix
None: the text may cite the label.

## Source
Observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule


@rule(code="RF803", name="single-reference-labelled", severity=Severity.INFO, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the label of an only reference."""
    if len(cable.references) == 1 and cable.references[0].label is not None:
        label = cable.references[0].label
        yield finding(label.span, "the only reference has the label {label}, expected none", label=label.text)
