"""Classification lasts longer than the order allows.

## What it does
Measures from the date-time group to the declassification date, and allows a month more than the order's limit: 25
years under E.O. 12958 as amended in 2003 and E.O. 13526; 10 years under E.O. 12958 before, where 10 to 25 years are a
warning and an exemption X1 to X8 lifts the limit.

## Why
Original classification beyond the limit has no legal effect, and a date decades out is mostly a mistyped year.

## Bad
```cable
E.O. 12958: DECL: 03/01/2046
```

## Good
```cable
E.O. 12958: DECL: 03/01/2031
```

## Fix
None: only the classifier knows the date.

## Source
E.O. 12958 sec. 1.6(b) and (d); E.O. 12958 as amended by 13292 sec. 1.6(b); E.O. 13526 sec. 1.5(b).
"""

import re
from collections.abc import Iterator
from datetime import date

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import show_date

# Posts counted from the day of drafting or of transmission, or to the end of a month.
_SLACK_DAYS = 31
_DAYS_OF_YEAR = 365.25
_LONGEST_YEARS = 25
# E.O. 12958; earlier orders wrote no date on the E.O. line, or set no limit.
_SINCE = date(1995, 10, 14)
# DECL: 03/01/2046 X1, where the exemption stands behind the date
_EXEMPTION = pattern(r"\b(?:25|50|75)?X[1-9]", re.IGNORECASE)


@rule(
    code="EO408", name="classification-too-long", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a declassification date beyond the order's limit."""
    line, sent, dtg, order = cable.executive_order, context.date, cable.dtg, context.order
    if not isinstance(line, ExecutiveOrderLine) or line.date is None or line.date_token is None:
        return
    if sent is None or dtg is None or order is None or order.longest_years is None or sent < _SINCE:
        return
    days = (line.date - sent).days - _SLACK_DAYS
    if days <= order.longest_years * _DAYS_OF_YEAR or _EXEMPTION.search(context.text(line.span)):
        return
    beyond_all = days > _LONGEST_YEARS * _DAYS_OF_YEAR
    yield (
        finding(
            line.date_token.span,
            "declassification on {declassified} is more than {limit} years after {date}",
            declassified=show_date(line.date),
            limit=_LONGEST_YEARS if beyond_all else order.longest_years,
            date=show_date(sent),
        )
        .at(Severity.ERROR if beyond_all else Severity.WARNING)
        .label(dtg.group, "the telegram's date is set here")
        .note("{order} allows {years} years without an exemption", order=str(order), years=order.longest_years)
    )
