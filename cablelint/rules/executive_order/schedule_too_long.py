"""Schedule of E.O. 12065 with a date too far off.

## What it does
Measures from the date-time group to the date behind GDS, RDS or XDS under E.O. 12065, and allows a month more than the
order's limit: 6 years for GDS, 20 years for RDS and XDS. Up to 30 years, the limit of foreign government information,
RDS and XDS are a warning.

## Why
Under this order a classification ended after six years unless an official with authority for TOP SECRET had set a date
for review; a date farther off is mostly a mistyped year.

## Bad
```cable
P R 011200Z MAR 81

E.O. 12065: GDS 3/01/88 (DOE, JANE) OR-P

REF: A. 79 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
P R 011200Z MAR 81

E.O. 12065: GDS 3/01/87 (DOE, JANE) OR-P

REF: A. 79 ASTANA 4321
     B. STATE 12345
```

## Fix
None: only the classifier knows the date.

## Source
E.O. 12065 sec. 1-401 and 1-402. Observed practice: GDS dates of 1979 lie six years ahead to the day.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import show_date

_ORDER = "12065"
_LONGEST_YEARS = {"GDS": 6, "RDS": 20, "XDS": 20}
_LONGEST_OF_ALL = 30
_SLACK_DAYS = 31
_DAYS_OF_YEAR = 365.25


@rule(
    code="EO421",
    name="schedule-too-long",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a date beyond the schedule's limit."""
    line, sent, dtg, order = cable.executive_order, context.date, cable.dtg, context.order
    if not isinstance(line, ExecutiveOrderLine) or line.schedule is None or line.date is None:
        return
    if line.date_token is None or sent is None or dtg is None or order is None or order.number != _ORDER:
        return
    schedule = line.schedule.text.upper().strip(" (,;:.")
    longest = _LONGEST_YEARS.get(schedule)
    days = (line.date - sent).days - _SLACK_DAYS
    if longest is None or days <= longest * _DAYS_OF_YEAR:
        return
    foreign = schedule != "GDS" and days <= _LONGEST_OF_ALL * _DAYS_OF_YEAR
    yield (
        finding(
            line.date_token.span,
            "{schedule} until {end} is more than {years} years after {sent}",
            schedule=schedule,
            end=show_date(line.date),
            years=longest,
            sent=show_date(sent),
        )
        .at(Severity.WARNING if foreign else Severity.ERROR)
        .label(dtg.group, "the telegram's date is set here")
    )
