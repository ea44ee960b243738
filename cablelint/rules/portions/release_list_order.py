"""Countries of a REL TO list out of order.

## What it does
Asks that a list behind REL TO begins with USA, followed by countries and then groups, each in alphabetical order. Only
lists of three- and four-letter codes are judged.

## Why
Lists are compared by machines, and by people at a glance; the order makes a missing country show.

## Bad
```cable
1. (C//REL TO GBR, USA) THE MINISTER CALLED.

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
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, H.8 p. 151; ODNI ISM-ID-00214.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import report_broken


@rule(code="PM309", name="release-list-order", severity=Severity.WARNING, dialects=MARKED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks whose list is out of order."""
    yield from report_broken(context, "PM309")
