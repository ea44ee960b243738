"""Message continuity number behind an addressee outside State.

## What it does
Looks for a number behind an addressee that is no post or office of State. Off by default: commands and
agencies that take part in State's series do have one.

## Why
The series belongs to State's activities.

## Bad
```cable
INFO RUEAIIA/CIA WASHDC 0045
```

## Good
```cable
INFO RUEAIIA/CIA WASHDC
```

## Fix
None.

## Source
5 FAH-2 H-321.7.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule


@rule(code="FL705", name="continuity-number-of-another-agency", severity=Severity.INFO, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers behind other addressees."""
    for addressee in cable.envelope.addressees:
        number = addressee.continuity_number
        if number is not None and not addressee.collective and posts.station_of(addressee.name.text) is None:
            yield finding(
                number.span,
                "message continuity number {number} behind {name}, which is not of State",
                number=number.text,
                name=addressee.name.text,
            )
