"""Declassification date that does not exist.

## What it does
Reports a date on the E.O. line that is in no calendar: a thirteenth month, 30 February, 29 February of a common year.

## Why
Nobody can tell when the classification ends.

## Bad
```cable
E.O. 12958: DECL: 13/01/2016
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
Shown only, where day and month changed places.

## Source
32 CFR 2001.21(a)(3): the declassification instruction is a date or an event.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.fields.dates import read_date
from cablelint.model import Cable, Duration, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

_DAY_FIRST = pattern(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})")


@rule(
    code="EO412",
    name="nonexistent-declassification-date",
    severity=Severity.ERROR,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a date that is in no calendar."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.duration is not Duration.DATE:
        return
    if line.date_token is None or line.date is not None:
        return
    found = finding(line.date_token.span, "there is no date {date}", date=line.date_token.text).help(
        "write month, day and year: MM/DD/YYYY"
    )
    swapped = _DAY_FIRST.sub(r"\3\2\1\2\4", line.date_token.text)
    if swapped != line.date_token.text and read_date(swapped) is not None:
        found = found.suggest([Edit(line.date_token.span, swapped)], "write {date}", date=swapped)
    yield found
