"""Message continuity number that does not have four digits.

## What it does
Counts the digits behind the addressees that are posts or offices of State.

## Why
State gives each of its activities a running number of four digits, so that a missing telegram is noticed.

## Bad
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 12345
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
None.

## Source
5 FAH-2 H-321.7, H-321.8. All of 8,453 numbers in published telegrams have four digits.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule

_DIGITS = 4


@rule(code="FL704", name="continuity-number-width", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers of another length."""
    for addressee in cable.envelope.addressees:
        number = addressee.continuity_number
        if number is None or len(number.text) == _DIGITS or posts.station_of(addressee.name.text) is None:
            continue
        yield finding(
            number.span,
            "message continuity number {number}, expected four digits",
            number=number.text,
        )
