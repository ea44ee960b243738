"""Channel number of four digits.

## What it does
Reports a channel number on format line 1 that has four digits. Off by default: nearly every telegram of State
has four.

## Why
The handbook has three.

## Bad
```cable
VZCZCXRO0001
```

## Good
```cable
VZCZCXRO001
```

## Fix
None: the number is the channel's.

## Source
5 FAH-2 H-321.1; ACP 127(G) para. 202.c.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, TransmissionIdentifier
from cablelint.rule import Finding, finding, rule

_HANDBOOK_DIGITS = 3


@rule(code="FL102", name="transmission-serial-width", severity=Severity.INFO, default=False, dialects=ENVELOPED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number where it has one digit more than the handbook gives it."""
    identifier = cable.envelope.transmission_identifier
    if not isinstance(identifier, TransmissionIdentifier) or identifier.number is None:
        return
    number = identifier.number
    if len(number.text) == _HANDBOOK_DIGITS + 1:
        yield finding(
            number.span, "channel number {number} has four digits, the handbook gives it three", number=number.text
        )
