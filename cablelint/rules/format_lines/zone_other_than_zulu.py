"""Date-time group of another zone than Z.

## What it does
Checks that the zone letter behind the digits is Z.

## Why
Telegrams are dated in Greenwich time. Another letter is a slip, or the time must be converted before it can
be compared.

## Bad
```cable
P R 011200A MAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
5 FAH-2 H-321.5; ACP 127(G) para. 113.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group


@rule(
    code="FL506",
    name="zone-other-than-zulu",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_date_time_group,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the zone letter."""
    zone = cable.dtg.zone if cable.dtg is not None else None
    if zone is not None and zone.text.upper() != "Z":
        yield finding(zone.span, "zone {zone}, expected Z", zone=zone.text).note(
            "telegrams are dated in Greenwich time"
        )
