"""Year of two digits after 2005.

## What it does
Looks for a year of two digits in date-time groups after 2005. Off by default: State's telegrams kept two.

## Why
The allied procedure has four digits in headings from 1 January 2006 on.

## Bad
```cable
P R 011200Z MAR 06
```

## Good
```cable
P R 011200Z MAR 2006
```

## Fix
Safe: the year is written in full.

## Source
ACP 127(G) para. 113.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule

_FIRST_YEAR = 2006


@rule(code="FL510", name="two-digit-year", severity=Severity.INFO, default=False, dialects=ENVELOPED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the year."""
    year = cable.dtg.year if cable.dtg is not None else None
    if year is not None and context.date is not None and context.date.year >= _FIRST_YEAR and len(year.text) == 2:
        full = str(context.date.year)
        yield finding(
            year.span, "year {year} has two digits, the allied procedure has four since 2006", year=year.text
        ).fix([Edit(year.span, full)], "write {year}", safe=True, year=full)
