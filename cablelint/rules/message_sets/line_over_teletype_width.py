"""Military text message with lines over 69 characters.

## What it does
Reports the first line that is longer than 69 characters, or than the length that was set, with the count of all. Runs
with profile `transmitted` and `draft`; copies in archives have been wrapped anew.

## Why
A teletype line has 69 characters; what is longer is overprinted at its end.

## Bad
```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REF A, AND IS LONGER THAN A LINE.
2.  COMMANDS ACT ON REF B.
3.  RELEASED BY THE COMMANDER, N1.//
```

## Good
```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REF A.
2.  COMMANDS ACT ON REF B.
3.  RELEASED BY THE COMMANDER, N1.//
```

## Fix
None.

## Source
ACP 127(G) 138.f: no line exceeds 69 characters, blanks included.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.body.line_too_long import overlong_lines


@rule(code="GA514", name="line-over-teletype-width", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first line that is too long, with the count of all."""
    yield from overlong_lines(cable, context)
