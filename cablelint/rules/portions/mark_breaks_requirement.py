"""Mark that breaks a requirement of its markings manual.

## What it does
Holds each mark to the requirements for its controls: floors (IMCON is at least SECRET), what a control calls for
(NODIS calls for NOFORN), what excludes what, repeated entries, lists of one country. Which ones hold depends on the
marking profile: `state`, few; `ic`, those of the intelligence community; `dod`, those of the Department of Defense.
Without `--marking-profile` it is `ic` where the classification line has the form `SECRET//NOFORN`, else `state`.
Exclusions with rules of their own (PM309, PM310, PM311, PM319) are left to these.

## Why
A control means what its owner says that it means. Beside the wrong level or control it protects nothing, or the
wrong thing.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C/NF/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
The note of each finding names the paragraph: ODNI ISM 2022-DEC (ISM-ID-00043 to 00049, 00107, 00119, 00173 to
00185, 00214, 00236, 00302, 00313 to 00346, 00377, 00473); DoDM 5200.01 vol. 2 encl. 4, paras. 4 to 10, app. 2 and 3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import report_broken


@rule(code="PM323", name="mark-breaks-requirement", severity=Severity.ERROR, dialects=MARKED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the entries that break a requirement."""
    yield from report_broken(context, "PM323")
