"""Month of MSGID that is not the month of the date-time group.

## What it does
Compares the month, the last field of MSGID, with that of the date-time group.

## Why
Message and serial are told apart by the month; a message that was drafted in one month and sent in the next keeps the
old one unless somebody looks.

## Bad
```cable
MSGID/GENADMIN/COMNAVEXAMPLE/N1/FEB//
```

## Good
```cable
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
```

## Fix
Shown only, for either may be wrong: the month of the date-time group.

## Source
NAVEDTRA 14292 fig. 2-3. One public Navy message in twelve has another month there.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.fields.dates import MONTHS, month_number
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule


@rule(code="GA510", name="month-mismatch", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the month of MSGID."""
    dtg, sets = cable.dtg, cable.sets("MSGID")
    written = next((field for field in reversed(sets[0].fields) if field is not None), None) if sets else None
    if written is None or dtg is None or dtg.datetime is None or dtg.month is None:
        return
    month, sent = month_number(written.text), dtg.datetime.month
    if month is not None and month != sent:
        expected = MONTHS[sent - 1][:3]
        yield (
            finding(
                written.span,
                "MSGID says {found}, the date-time group {expected}",
                found=written.text,
                expected=expected,
            )
            .label(dtg.month.span, "month of the date-time group")
            .suggest([Edit(written.span, expected)], "write {expected}", expected=expected)
        )
