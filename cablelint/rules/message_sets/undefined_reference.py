"""Text that cites a reference which is not there.

## What it does
Looks in the remarks for `REF C`, `references (a) through (d)` and the like, and reports the first letter for
which there is no REF set, once a message.

## Why
The reader cannot look up what the text rests on.

## Bad
```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND C.//
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
from cablelint.rules.message_sets.sets import cited_in_remarks, labels


@rule(code="GA519", name="undefined-reference", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first letter of the remarks that no REF set has, where there are such sets."""
    known = labels(cable)
    for label, place in context.derive(cited_in_remarks) if known else ():
        if label not in known:
            yield finding(place, "the text cites REF {label}, and there is no such set", label=label)
            return
