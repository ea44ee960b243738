"""Double slant in the middle of a set.

## What it does
Looks for two slants inside a set that goes on behind them. In the remarks, which may cite addresses with office codes,
they are left alone.

## Why
Two slants end a set: what stands behind them is lost to a program that reads it.

## Bad
```cable
REF/A/DOC/OPNAV//15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

```cable
MSGID/GENADMIN/COMNAVEXAMPLE//N1/MAR//
```

## Good
```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Fix
Shown only, for another set may have been meant: one slant.

## Source
NAVEDTRA 14292 fig. 2-3. One public Navy message in ten has one.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import inner_slants


@rule(code="GA511", name="double-slant-in-set", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first double slant of each set that does not end it."""
    for item in cable.message_sets:
        for span in inner_slants(item, context):
            yield finding(span, "a double slant inside {set} ends it here", set=item.name).suggest(
                [Edit(span, "/")], "write one slant"
            )
            break
