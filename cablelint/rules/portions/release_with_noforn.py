"""Mark with NOFORN and a release in one.

## What it does
Reports marks that have NOFORN together with REL, REL TO or RELIDO.

## Why
NOFORN excludes all foreign nationals, a release lets some in. They contradict each other.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C//NF/REL TO USA, GBR) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C//REL TO USA, GBR) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: who may see the paragraph is for the drafter to decide.

## Source
CAPCO Register and Manual 2016, H.8 pp. 145, 151 and 157; ODNI ISM-ID-00033, ISM-ID-00169, ISM-ID-00372.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import report_broken


@rule(code="PM310", name="release-with-noforn", severity=Severity.ERROR, dialects=MARKED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks that exclude and release at once."""
    yield from report_broken(context, "PM310")
