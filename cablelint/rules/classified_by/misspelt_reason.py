"""Word "reason" misspelt.

## What it does
Reports `Reson`, `reaons`, `RASONS` and the like before the section and letters of a reason.

## Why
Programs that index telegrams find the reason by this word.

## Bad
```cable
Classified By: Political Officer Jane Doe, Resons 1.4 (b) and (d)
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
Shown only: the word as it should be.

## Source
Observed practice: such forms occur in telegrams of 2003-2010.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_MISSPELT = pattern(r"\b(?:RESON|REAON|RASON|REASN|RAESON|REASO)S?\b", re.IGNORECASE)


@rule(code="CB510", name="misspelt-reason", severity=Severity.INFO, dialects=STATE_SINCE_1980)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the misspelt word."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy) or line.reason is None:
        return
    word = _MISSPELT.search(context.text(line.reason.span))
    if word is None:
        return
    right = "REASON" if word[0].isupper() else "reason" if word[0].islower() else "Reason"
    right += word[0][-1] if word[0][-1] in "sS" else ""
    place = Span(line.reason.span.start + word.start(), line.reason.span.start + word.end())
    yield finding(place, "{word} is misspelt, expected {right}", word=word[0], right=right).suggest(
        [Edit(place, right)], "write {right}", right=right
    )
