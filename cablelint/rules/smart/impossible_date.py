"""Date of a day that does not exist, or of a day to come.

## What it does
Reports a calendar date or a date-time group of a day or time that does not exist, one in another zone than Z, and a
date-time group of a day after today, which gives a warning.

## Why
The date orders messages, and decides by which rules this one is judged.

## Bad
```cable
Date/DTG:               Mar 04, 2011 / 042505Z MAR 11
```

```cable
Date/DTG:               Feb 30, 2011 / 280105Z FEB 11
```

## Good
```cable
Date/DTG:               Mar 04, 2011 / 042305Z MAR 11
```

## Fix
None: which day was meant is for a person to say.

## Source
5 FAH-2 H-321.5 (date-time group); observed practice for the calendar date: 16 of 16 released messages have it.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.text_header import show_date


@rule(code="SM505", name="impossible-date", severity=Severity.ERROR, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the date-time group, and the calendar date."""
    group = cable.dtg
    if group is not None and group.datetime is None:
        yield finding(group.group, "there is no time {group}", group=context.text(group.group)).help(
            "write day, hour, minute, Z, month and year: `041105Z MAR 11`"
        )
    elif group is not None and cable.date is not None and context.date is None:
        yield (
            finding(
                group.group, "the date-time group is of {day}, which is still to come", day=show_date(cable.date)
            ).at(Severity.WARNING)
        )
    calendar = cable.smart.calendar_date if cable.smart is not None else None
    if calendar is not None and calendar.date is None:
        yield finding(calendar.span, "there is no day {day}", day=calendar.text)
