"""General message number of another year than the date-time group.

## What it does
Compares the year behind the number of a general message with that of the date-time group.

## Why
The numbers begin anew each year: with a wrong one the message is cited as another.

## Bad
```cable
NAVADMIN 123/05
```

## Good
```cable
NAVADMIN 123/06
```

## Fix
Shown only, for either may be wrong: the year of the date-time group.

## Source
NAVEDTRA 14214 (general messages).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, GeneralMessage
from cablelint.rule import Finding, finding, rule


@rule(code="GA518", name="general-message-year-mismatch", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the year of the number."""
    message, dtg = cable.general_message, cable.dtg
    if not isinstance(message, GeneralMessage) or message.year is None:
        return
    if dtg is None or dtg.datetime is None or dtg.year is None:
        return
    written, sent = message.year, dtg.datetime.year
    expected = f"{sent % 100:02d}"
    if written.text[-2:] != expected:
        yield (
            finding(
                written.span, "the number is of {found}, the date-time group of {sent}", found=written.text, sent=sent
            )
            .label(dtg.year.span, "year of the date-time group")
            .suggest([Edit(written.span, expected)], "write {expected}", expected=expected)
        )
