"""No NNNN.

## What it does
Looks for NNNN at the end of a copy that has the second BT and the serial below it. In the profile transmitted
it must always be there.

## Why
Relay equipment takes what follows for a part of the same message until it finds NNNN.

## Bad
```cable
BT
#0123
```

## Good
```cable
BT
#0123
NNNN
```

## Fix
Safe: NNNN is added on a line of its own.

## Source
ACP 127(G) para. 114, 138.d and annex B, format line 16.
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_ending
from cablelint.rules.whole_lines import line_end
from cablelint.source import Span


@rule(code="FL161", name="missing-end-of-message", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_ending)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the last line of the ending."""
    ending = cable.ending
    if ending.end_of_message is not None or cable.body is None:
        return
    closing = [mark for mark in ending.break_marks if mark.span.start >= cable.body.end]
    if closing and ending.serial is not None:
        end = ending.serial.span.end
        yield finding(ending.serial.span, "no NNNN behind this line").fix(
            [Edit(Span(end, end), f"{line_end(context)}NNNN")], "add NNNN", safe=True
        )
    elif context.profile is Profile.TRANSMITTED:
        end = cable.body.end
        yield finding(Span(max(cable.body.start, end - 1), end), "no NNNN behind the text").at(Severity.ERROR)
