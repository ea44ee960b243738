"""Label of a SMART message misread.

## What it does
Recognises labels in which the copy has a slip, `Date!DTG:` or `Subject` without its colon, and a stroke between the
calendar date and the date-time group that was read as another sign. The field is read as what was meant.

## Why
The copy was made by a machine that reads print. Programs that look for the label miss the field.

## Bad
```cable
Date!DTG:               Mar 04, 2011 / 041105Z MAR 11
```

```cable
Date/DTG:               Mar 04, 2011 1041105Z MAR 11
```

## Good
```cable
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
```

## Fix
Safe: writes the label, or the stroke, as it is printed.

## Source
Observed practice: 6 of 16 released messages.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import misread_labels


@rule(code="IN011", name="misread-label", severity=Severity.INFO, dialects=(SMART,), needs=misread_labels)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all labels."""
    yield from report(
        cable,
        DamageKind.LABEL,
        "labels of the message were misread (places: {count})",
        "write the labels as they are printed",
    )
