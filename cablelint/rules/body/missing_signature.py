"""No name below the text.

## What it does
Reports a text whose last line is no name in capitals. Off by default: in many published copies the name is cut off.

## Why
A telegram is signed with the surname of the chief of mission, or of the one in charge.

## Bad
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
1. (C) THE MINISTER CALLED (REF A).
2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None.

## Source
Observed practice: two of three published telegrams of 2003-2010, all telegrams as they were sent.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="BD110", name="missing-signature", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the end of a text without a name below it."""
    if cable.ending.signature is None and cable.body is not None and cable.paragraphs:
        yield finding(Span(cable.body.end - 1, cable.body.end), "no name follows the text")
