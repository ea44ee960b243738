"""Mark with NODIS and EXDIS in one.

## What it does
Reports marks that have both NODIS (ND) and EXDIS (XD).

## Why
NODIS is the stricter of the two, and each has its own rules for who gets a copy. Both together leave open which holds.

## Bad
```cable
1. (C//ND/XD) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
NODIS
STATE FOR SCA/CEN

1. (C//ND) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: which of the two holds is for the drafter to decide.

## Source
CAPCO Register and Manual 2016, H.9 pp. 172-175; ODNI ISM-ID-00038.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import report_broken


@rule(code="PM319", name="nodis-with-exdis-in-mark", severity=Severity.ERROR, dialects=MARKED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks with both."""
    yield from report_broken(context, "PM319")
