"""Year of the MRN that is not the date's.

## What it does
Compares the year of the message reference number with that of the date-time group. In the first and last two days of
a year the two may differ.

## Why
Numbers begin anew with each year. With a wrong one the number names another message, or none.

## Bad
```cable
MRN:                    10 ASTANA 1234
```

## Good
```cable
MRN:                    11 ASTANA 1234
```

## Fix
None: which of the two is right is for a person to decide.

## Source
Observed practice: the MRN is year, post and number; the years agree in 16 of 16 released messages.
"""

from collections.abc import Iterator
from datetime import timedelta

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, MessageReference
from cablelint.rule import Finding, finding, rule

# A number may be given in the old year, and the message sent in the new one.
_SLACK = timedelta(days=2)


@rule(code="SM501", name="mrn-year-mismatch", severity=Severity.ERROR, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the year of the MRN."""
    reference = cable.smart.message_reference if cable.smart is not None else None
    if not isinstance(reference, MessageReference) or cable.dtg is None or context.date is None:
        return
    if reference.full_year not in {(context.date - _SLACK).year, (context.date + _SLACK).year}:
        yield finding(
            reference.year.span,
            "the MRN is of {year}, the date-time group of {dated}",
            year=reference.full_year,
            dated=context.date.year,
        ).label(cable.dtg.group, "date-time group")
