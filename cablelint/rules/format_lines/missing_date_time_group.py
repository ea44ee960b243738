"""No date-time group.

## What it does
Asks for format line 5 in every copy that has one of format lines 1 to 4, and in the profile `transmitted`
always.

## Why
Without it the telegram has no precedence and no date, and cannot be cited.

## Bad
```cable
ZNY CCCCC ZZH
FM AMEMBASSY ASTANA
```

## Good
```cable
ZNY CCCCC ZZH
P R 011200Z MAR 06
FM AMEMBASSY ASTANA
```

## Fix
None.

## Source
5 FAH-2 H-321.5; ACP 127(G) para. 142, 145.b and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_dated
from cablelint.rules.format_lines.unread import neighbour, unread_line
from cablelint.rules.needs import incomplete_envelope


@rule(
    code="FL511", name="missing-date-time-group", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that the group should have followed."""
    if not is_dated(cable, context) or cable.envelope.date_time_group is not None:
        return
    if unread_line(cable, context, "date_time_group") is None:
        place, side = neighbour(cable, context, "date_time_group")
        yield finding(place, f"no date-time group {side} this line").help(
            "add format line 5, in the form of `O 201131Z OCT 08`"
        )
