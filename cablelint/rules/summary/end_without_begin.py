"""End of a summary, comment or note that did not begin.

## What it does
Reports `END SUMMARY`, `END COMMENT` and `END NOTE` where the word itself does not occur before, back to the last end
of the same kind. A heading, or the word in any other place, counts as the beginning.

## Why
The reader cannot tell from where on the text was the summary, or the post's own view.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A). END SUMMARY.

2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A). END SUMMARY.

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: where it began is for the drafter to say.

## Source
5 FAH-1 H-246.3 (summary); observed practice: 2 in 100 ends have no beginning.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, PartRole
from cablelint.parts import ended_marks
from cablelint.rule import Finding, finding, rule


@rule(code="SU901", name="end-without-begin", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the ends that nothing begins."""
    begun: set[str] = set()
    for mark in context.derive(ended_marks):
        if mark.role is not PartRole.END:
            begun.add(mark.kind)
        elif mark.kind not in begun:
            yield finding(mark.span, "{end} ends what did not begin", end=f"END {mark.kind}")
        else:
            begun.discard(mark.kind)
