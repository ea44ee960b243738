"""Month run together with the zone letter.

## What it does
Looks for the month right behind the zone letter of the date-time group.

## Why
The group is looked for as digits, letter, blank, month.

## Bad
```cable
P R 011200ZMAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
Safe: a blank is put between them.

## Source
5 FAH-2 H-321.5; ACP 127(G) para. 113 and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group
from cablelint.source import Span


@rule(
    code="FL515",
    name="month-without-blank",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_date_time_group,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letter and the month."""
    dtg = cable.dtg
    month = dtg.month if dtg is not None else None
    if dtg is not None and month is not None and dtg.zone.span.end == month.span.start:
        between = dtg.zone.span.end
        yield finding(
            Span(dtg.zone.span.start, month.span.end),
            "no blank between {zone} and {month}",
            zone=dtg.zone.text,
            month=month.text,
        ).fix([Edit(Span(between, between), " ")], "put a blank between them", safe=True)
