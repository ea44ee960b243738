"""Set behind the remarks.

## What it does
The remarks (RMKS, GENTEXT) are the last set, but for DECL on classified messages. Reports sets of other names behind
them.

## Why
What stands behind the text is not looked for there, by readers nor by programs.

## Bad
```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
POC/JANE DOE/LT/N12/TEL:(000)000-0000//
```

## Good
```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
```

## Fix
None.

## Source
NAVEDTRA 14292 fig. 2-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule

_LAST = ("RMKS", "GENTEXT")


@rule(code="GA507", name="set-behind-remarks", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the identifier of each set that should have stood before the remarks."""
    remarks = None
    for item in cable.message_sets:
        if item.name in _LAST:
            remarks = item
        elif remarks is not None and item.name not in ("DECL", "AMPN", "NARR"):
            yield finding(
                item.identifier.span, "{set} behind {remarks}, expected before it", set=item.name, remarks=remarks.name
            ).label(remarks.identifier.span, "the remarks")
