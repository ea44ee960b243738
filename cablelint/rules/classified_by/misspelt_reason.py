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

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.wording import MISSPELT_REASON
from cablelint.rules.needs import unusual_classified_by
from cablelint.source import Span


@rule(
    code="CB510", name="misspelt-reason", severity=Severity.INFO, dialects=STATE_SINCE_1980, needs=unusual_classified_by
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the misspelt word."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy) or line.reason is None:
        return
    misspelt = MISSPELT_REASON.search(context.source.capitals, *line.reason.span)
    if misspelt is None:
        return
    place = Span(*misspelt.span())
    word = context.text(place)
    right = "REASON" if word.isupper() else "reason" if word.islower() else "Reason"
    right += word[-1] if word[-1] in "sS" else ""
    yield finding(place, "{word} is misspelt, expected {right}", word=word, right=right).suggest(
        [Edit(place, right)], "write {right}", right=right
    )
