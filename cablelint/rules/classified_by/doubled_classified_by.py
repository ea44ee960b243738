"""Words "Classified by" written twice.

## What it does
Reports a line such as `Classified By: Classified by Ambassador Jane Doe`.

## Why
The message system put the words there, and the drafter typed them again. Programs then read them as a part of the
name.

## Bad
```cable
Classified By: Classified by Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
Safe: the second one is taken out.

## Source
Observed practice: about 2 in 100 classified telegrams of 2003-2010 have it.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classified_by
from cablelint.source import Span

_AGAIN = pattern(r"[\s:;,.]*(?:\([A-Z/]{1,9}\)\s*)?(CLASSIFIED\s+BY\b\s*[:;,.]?\s*)", re.IGNORECASE)


@rule(
    code="CB507",
    name="doubled-classified-by",
    severity=Severity.WARNING,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second "Classified by"."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy):
        return
    start = line.keyword.span.end
    if "CLASSIFIED" not in context.source.capitals[start : line.span.end]:
        return
    again = _AGAIN.match(context.text(Span(start, line.span.end)))
    if again is None:
        return
    place = Span(start + again.start(1), start + again.end(1))
    yield (
        finding(Span(place.start, start + len(again[0].rstrip())), "{words!r} is written twice", words="Classified by")
        .label(line.keyword.span, "the first time")
        .fix([Edit(place, "")], "remove the second one", safe=True)
    )
