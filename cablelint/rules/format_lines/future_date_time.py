"""Date-time group of a day to come.

## What it does
Compares the date-time group with the day on which cablelint runs, or with `Options.today` where a program sets it. A
year of two digits up to 72 is one of this century. No rule that depends on an era judges by such a date.

## Why
A telegram cannot be older than its copy: the month or the year is wrong.

## Bad
```cable
P R 011200Z MAR 66
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
ACP 127(G) para. 113: the group is the time of release.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group
from cablelint.source import Span


@rule(
    code="FL507", name="future-date-time", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_date_time_group
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield month and year of a group in the future."""
    dtg = cable.dtg
    if dtg is None or dtg.month is None or dtg.year is None:
        return
    if cable.date is not None and context.date is None:
        yield finding(
            Span(dtg.month.span.start, dtg.year.span.end),
            "{month} {year} is still to come",
            month=dtg.month.text,
            year=cable.date.year,
        )
