"""Message continuity number that does not have four digits.

## What it does
Counts the digits behind the addressees that are posts or offices of State.

## Why
State gives each of its activities a running number of four digits, so that a missing telegram is noticed.

## Bad
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 12345
```

```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 234
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
Safe: zeros are put before a number that is too short. Which digit of a longer one is too many is for a person to
say.

## Source
5 FAH-2 H-321.7, H-321.8. All of 8,453 numbers in published telegrams have four digits.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import odd_continuity_number

_DIGITS = 4


@rule(code="FL704", name="continuity-number-width", severity=Severity.WARNING, needs=odd_continuity_number)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers of another length."""
    for addressee in cable.envelope.addressees:
        number = addressee.continuity_number
        if number is None or len(number.text) == _DIGITS or posts.station_of(addressee.name.text) is None:
            continue
        found = finding(number.span, "message continuity number {number}, expected four digits", number=number.text)
        if len(number.text) < _DIGITS and number.text.isdecimal():
            padded = number.text.zfill(_DIGITS)
            found = found.fix([Edit(number.span, padded)], "write {number}", safe=True, number=padded)
        yield found
