"""Date-time group of a time that does not exist.

## What it does
Checks that the month has that day, that the hour is at most 23 and the minute at most 59, and that there is such
a month. A month that is one slip away from a name is FL503's.

## Why
The date-time group identifies a telegram, and dates decide which rules it is judged by.

## Bad
```cable
P R 321200Z MAR 06
```

```cable
P R 012460Z MAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
ACP 127(G) para. 113; 5 FAH-2 H-321.5.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.fields.dates import full_year, month_number
from cablelint.model import Cable, DateTimeGroup
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.months import meant_month
from cablelint.rules.needs import unusual_date_time_group

_DIGITS = 6
_LEAP_YEAR = 2000
_LONG_MONTH = 1


@rule(
    code="FL502",
    name="nonexistent-date-time",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_date_time_group,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first part of the group that does not exist."""
    dtg = cable.dtg
    if dtg is None or dtg.datetime is not None:
        return
    month = month_number(dtg.month.text) if dtg.month is not None else None
    if dtg.month is not None and month is None:
        if meant_month(dtg.month.text) is None:
            yield finding(dtg.month.span, "there is no month {month}", month=dtg.month.text)
    elif len(dtg.day_time.text) == _DIGITS:
        yield from _out_of_range(dtg, month, context)


def _out_of_range(dtg: DateTimeGroup, month: int | None, context: Context) -> Iterator[Finding]:
    """The finding on a day, hour or minute that is none; without a month or a year the longest one counts."""
    from calendar import monthrange

    text = dtg.day_time.text
    year = full_year(dtg.year.text) if dtg.year is not None else _LEAP_YEAR
    last = monthrange(max(1, year), month or _LONG_MONTH)[1]
    parts = (("day", 1, last), ("hour", 0, 23), ("minute", 0, 59))
    for place, (name, low, high) in zip(range(0, _DIGITS, 2), parts, strict=True):
        if not low <= int(text[place : place + 2]) <= high:
            yield finding(
                context.part(dtg.day_time, place, place + 2),
                f"there is no {name} {{found}} in {{month}} {{year}}"
                if name == "day" and dtg.month is not None and dtg.year is not None
                else f"there is no {name} {{found}}",
                found=text[place : place + 2],
                month=dtg.month.text if dtg.month is not None else "",
                year=dtg.year.text if dtg.year is not None else "",
            )
            return
