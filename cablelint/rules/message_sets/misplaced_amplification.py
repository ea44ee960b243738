"""AMPN that does not stand behind a reference.

## What it does
AMPN says what the reference above it is, or all those above it, as in the manual's own figure. Reports one
that follows a NARR set, or has no set before it; one that follows another set is told as information.

## Why
It amplifies the set above it; where that has been explained already, or is none, it hangs in the air.

## Bad
```cable
NARR/REF A IS THE INSTRUCTION ON TESTS.  REF B IS NAVADMIN 100/06.//
AMPN/REF B IS NAVADMIN 100/06.//
```

## Good
```cable
REF/A/DOC/OPNAV/15JAN2005//
AMPN/REF A IS THE INSTRUCTION ON TESTS//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
AMPN/REF A IS THE INSTRUCTION ON TESTS.  REF B IS NAVADMIN 100/06.//
```

## Fix
None.

## Source
NAVEDTRA 14292 fig. 2-3; the U.S. Message Text Format has AMPN behind any set that it amplifies.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule


@rule(code="GA506", name="misplaced-amplification", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the identifier of each AMPN set that amplifies no reference."""
    before = ""
    for item in cable.message_sets:
        if item.name == "AMPN" and before in ("NARR", ""):
            yield finding(item.identifier.span, "AMPN behind {set}, expected behind REF", set=before or "no set at all")
        elif item.name == "AMPN" and before not in ("REF", "AMPN"):
            yield finding(item.identifier.span, "AMPN behind {set}, not behind a REF", set=before).at(Severity.INFO)
        before = item.name
