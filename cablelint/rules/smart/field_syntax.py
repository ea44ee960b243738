"""Field of the header that cannot be read.

## What it does
Reports an MRN that is not year, post and number, a Date/DTG field without a date-time group, and addressees that
cannot be told apart.

## Why
Programs find and sort messages by these fields.

## Bad
```cable
MRN:                    ASTANA 11 1234
```

```cable
Date/DTG:               Mar 04, 2011
```

## Good
```cable
MRN:                    11 ASTANA 1234
```

## Fix
None: what was meant is for a person to say.

## Source
Observed practice: the form of the fields in 16 of 16 released messages.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, Malformed
from cablelint.rule import Finding, rule
from cablelint.rules.syntax import malformed


@rule(code="SM504", name="field-syntax", severity=Severity.WARNING, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the fields that are malformed."""
    reference = cable.smart.message_reference if cable.smart is not None else None
    if isinstance(reference, Malformed):
        yield malformed(reference, "the MRN", "11 ASTANA 1234")
    if isinstance(cable.envelope.date_time_group, Malformed):
        yield malformed(cable.envelope.date_time_group, "the Date/DTG field", "Mar 04, 2011 / 041105Z MAR 11")
    for addressees in cable.envelope.malformed_addressees:
        yield malformed(addressees, "the list of addressees", "ANKARA, AMEMBASSY ROUTINE; CIS COLLECTIVE ROUTINE")
