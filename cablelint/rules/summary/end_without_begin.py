"""End of a summary, comment or note that did not begin.

## What it does
Reports `END SUMMARY`, `END COMMENT` and `END NOTE` where the word itself does not occur before, back to the last end
of the same kind. A heading, or the word in any other place, counts as the beginning. So also where the end of a summary
has the wrong name.

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
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import doubtful_ends
from cablelint.rules.summary.ends import ends_without_begin, open_summary


@rule(code="SU901", name="end-without-begin", severity=Severity.WARNING, dialects=STATE, needs=doubtful_ends)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the ends that nothing begins; the first one may be meant for a summary that does not end."""
    for index, mark in enumerate(context.derive(ends_without_begin)):
        begin = open_summary(cable, mark) if index == 0 else None
        if begin is not None:
            found = finding(mark.span, "{end} ends what began as SUMMARY", end=f"END {mark.kind}")
            yield found.label(begin.span, "the summary begins here")
        else:
            yield finding(mark.span, "{end} ends what did not begin", end=f"END {mark.kind}")
