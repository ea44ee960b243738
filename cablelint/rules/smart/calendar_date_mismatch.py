"""Calendar date that is not the date-time group's.

## What it does
Compares the two halves of the Date/DTG field: the calendar date must be the day of the date-time group. A day
before or after it, which another time zone would explain, gives a warning.

## Why
SMART writes both from one time. Where they differ, one of them was mistyped or misread, and the message is filed under
a day on which it was not sent.

## Bad
```cable
Date/DTG:               Mar 14, 2011 / 041105Z MAR 11
```

```cable
Date/DTG:               Mar 03, 2011 / 041105Z MAR 11
```

## Good
```cable
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
```

## Fix
None: which of the two is right is for a person to decide.

## Source
Observed practice: the two agree in 16 of 16 released messages, also in one that was sent on the evening before by local
time.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.text_header import show_date


@rule(code="SM502", name="calendar-date-mismatch", severity=Severity.ERROR, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the calendar date."""
    calendar = cable.smart.calendar_date if cable.smart is not None else None
    if calendar is None or calendar.date is None or cable.dtg is None or cable.date is None:
        return
    apart = abs((calendar.date - cable.date).days)
    if apart:
        yield (
            finding(
                calendar.span,
                "the calendar date is {day}, the date-time group is of {group}",
                day=show_date(calendar.date),
                group=show_date(cable.date),
            )
            .at(Severity.ERROR if apart > 1 else Severity.WARNING)
            .label(cable.dtg.group, "date-time group")
        )
