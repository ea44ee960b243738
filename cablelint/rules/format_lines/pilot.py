"""Second routing block in front of the heading.

## What it does
Looks for a second line of called stations before the date-time group. The first of the two is a pilot.

## Why
A relay that reroutes a telegram, or suspects it to be a duplicate, puts a pilot in front of the original
heading. It is legal, but says that the transmission was not the usual one.

## Bad
```cable
VZCZCXRO0001
RR RUFDDO
PP RUEHBI RUEHCI
```

## Good
```cable
VZCZCXRO0001
PP RUEHBI RUEHCI
```

## Fix
None: this is no fault.

## Source
ACP 127(G) para. 120, 426.e, 427.a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_piloted, repeated, second_heading
from cablelint.rules.needs import lines_out_of_order


@rule(code="FL209", name="pilot", severity=Severity.INFO, dialects=ENVELOPED, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the pilot's line of called stations."""
    if second_heading(cable, context) is not None or not is_piloted(cable, context):
        return
    for item in repeated(cable, "CALLED_STATIONS")[:1]:
        if item.first is not None:
            yield finding(item.first, "a pilot stands in front of the heading").label(
                item.span, "the telegram's own called stations"
            )
