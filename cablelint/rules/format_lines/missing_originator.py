"""No FM line.

## What it does
Asks for format line 6 in every copy that has one of format lines 1 to 4, and in the profiles draft and
transmitted always.

## Why
The addressee must know who speaks.

## Bad
```cable
P R 011200Z MAR 06
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Good
```cable
P R 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
None.

## Source
5 FAH-2 H-321.6; ACP 127(G) para. 142 and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_addressed
from cablelint.rules.format_lines.unread import neighbour, unread_line
from cablelint.rules.needs import incomplete_envelope


@rule(code="FL601", name="missing-originator", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that FM should have followed."""
    if not is_addressed(cable, context) or cable.envelope.originator is not None:
        return
    if unread_line(cable, context, "originator") is None:
        place, side = neighbour(cable, context, "originator")
        yield finding(place, f"no FM line {side} this line").help(
            "add format line 6, in the form of `FM AMEMBASSY ASTANA`"
        )
