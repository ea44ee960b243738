"""Only paragraph of a telegram with a number.

## What it does
Reports the number of a telegram's one and only paragraph. Off by default.

## Why
The handbook numbers paragraphs only where there is more than one.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A), AND WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: the mark stands behind the number.

## Source
5 FAH-1 H-246.1: a single paragraph is not numbered.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule


@rule(code="BD107", name="numbered-single-paragraph", severity=Severity.INFO, default=False, dialects=STATE_SINCE_1980)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number of an only paragraph."""
    if len(cable.paragraphs) == 1 and cable.paragraphs[0].number is not None:
        paragraph = cable.paragraphs[0]
        yield finding(paragraph.head, "the only paragraph has the number {number}", number=paragraph.number)
