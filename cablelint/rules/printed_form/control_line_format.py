"""Line of dashes not in the form of its time.

## What it does
Looks at the line of dashes above the heading: until November 1976 it ends in six digits, from December 1976 on it has
a time, six digits and Z, as well.

## Why
A line in the form of another time shows that the date-time group, or the line, was damaged.

## Bad
```cable
R 011200Z MAR 78

--------------------- 054819
```

## Good
```cable
--------------------- 054819
```

## Fix
None.

## Source
Observed practice: the form changed in December 1976 in the files of the National Archives.
"""

from collections.abc import Iterator
from datetime import date

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_1970S
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around

# Some months of grace on both sides.
_OLD_FORM_ENDS = date(1977, 3, 1)
_NEW_FORM_BEGINS = date(1976, 9, 1)


@rule(code="AD403", name="control-line-format", severity=Severity.INFO, dialects=(STATE_1970S,), needs=printed_around)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each line of the other form."""
    sent = context.date
    if cable.printed is None or sent is None:
        return
    for line in cable.printed.control_lines:
        if line.time is None and sent >= _OLD_FORM_ENDS:
            yield finding(line.span, "the line of dashes has no time, expected one such as 011205Z")
        elif line.time is not None and sent < _NEW_FORM_BEGINS:
            yield finding(line.time.span, "the line of dashes has a time, which came in December 1976")
