"""Control of unclassified text inside a classified mark.

## What it does
Reports marks such as `(C/SBU)` and `(S//FOUO)`. A paragraph of its own marked (SBU) in a classified telegram is normal.

## Why
SBU, LOU and FOUO are for unclassified text; a classification protects more and absorbs them.

## Bad
```cable
1. (C/SBU) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (SBU) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, H.8 p. 134 and H.9 p. 176;
ODNI ISM-ID-00030, ISM-ID-00037, ISM-ID-00181, ISM-ID-00346.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import report_broken


@rule(
    code="PM311",
    name="unclassified-control-in-classified-mark",
    severity=Severity.WARNING,
    dialects=MARKED,
    needs=controlled_marks,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classified marks with such a control."""
    yield from report_broken(context, "PM311")
