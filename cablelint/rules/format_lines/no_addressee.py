"""No addressee.

## What it does
Asks for a TO or an INFO line in every copy that has one of format lines 1 to 4, and in the profiles draft and
transmitted always.

## Why
A telegram to nobody cannot be delivered.

## Bad
```cable
FM AMEMBASSY ASTANA
C O N F I D E N T I A L ASTANA 000123
```

## Good
```cable
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
None.

## Source
5 FAH-2 H-321.7; ACP 127(G) para. 142, 145 and annex B.
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


@rule(code="FL701", name="no-addressee", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that the addressees should have followed."""
    envelope = cable.envelope
    if not is_addressed(cable, context) or envelope.addressees or envelope.malformed_addressees:
        return
    if unread_line(cable, context, "addressees") is None:
        place, side = neighbour(cable, context, "addressees")
        yield finding(place, f"no addressee {side} this line").help(
            "add format line 7, in the form of `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`"
        )
