"""Copies of the offices do not add up to the total behind them.

## What it does
Adds the numbers behind the offices of an ACTION or ORIGIN line and of the INFO lines below it, and compares the sum
with the three digits behind the slant. A warning until 1979; an info later, of which there is little to be seen.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
The computer printed both. Where they differ, a line of the list is lost or a digit of the copy is wrong.

## Bad
```cable
ACTION EUR-12
INFO OCT-01 ISO-00 /014 W
```

## Good
```cable
ACTION EUR-12
INFO OCT-01 ISO-00 /013 W
```

## Fix
None: the copy does not show which number is wrong.

## Source
Observed practice: the sums are right in all 137 lists of 119 telegrams of 1974 and 1979 that have a total.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around

_LAST_YEAR_SEEN = 1979


@rule(code="AD401", name="copies-total", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each total that is not the sum."""
    later = context.date is not None and context.date.year > _LAST_YEAR_SEEN
    for item in cable.printed.distributions if cable.printed is not None else ():
        copies = sum(office.copies for office in item.offices)
        if item.total is not None and item.offices and int(item.total.text) != copies:
            yield (
                finding(
                    item.total.span,
                    "the total is {total}, the offices get {copies} copies",
                    total=item.total.text,
                    copies=copies,
                )
                .label(item.role.span, "the list of offices begins here")
                .at(Severity.INFO if later else Severity.WARNING)
            )
