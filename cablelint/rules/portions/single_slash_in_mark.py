"""Portion mark with a single slash between level and control.

## What it does
Reports `(S/NF)`, which the intelligence community writes `(S//NF)`. Off by default: State telegrams use both.

## Why
In the intelligence community's notation a double slash separates categories, a single one entries of a category.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, A and D.1.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import portions

_SINGLE_SLASH = pattern(r"\((TS|S|C|U)/(?!/)", re.IGNORECASE)


@rule(code="PM307", name="single-slash-in-mark", severity=Severity.INFO, default=False, dialects=MARKED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks with a single slash behind the level."""
    for portion in portions(context):
        if _SINGLE_SLASH.match(portion.mark.text):
            meant = _SINGLE_SLASH.sub(r"(\1//", portion.mark.text)
            yield finding(
                portion.mark.span,
                "{place} is marked {mark}, with a single slash",
                place=portion.place,
                mark=portion.mark.text,
            ).suggest([Edit(portion.mark.span, meant)], "write {meant}", meant=meant)
