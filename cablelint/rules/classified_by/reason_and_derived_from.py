"""Reason together with Derived From.

## What it does
Reports a Classified By line that has both a reason and a source from which the classification is derived.

## Why
A text is classified either originally, for a reason, or derivatively, as its sources are; the reason is not carried
over.

## Bad
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d), Derived From: DSCG 05-1
```

## Good
```cable
Classified By: Political Officer Jane Doe, Derived From: DSCG 05-1
```

## Fix
None: which of the two is right is for the classifier to decide.

## Source
32 CFR 2001.22(b) and (c); CAPCO Register and Manual 2016, E.2.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classified_by
from cablelint.source import Span

# "Reason derived from section 1.5 of E.O. 12958" is a reason, not a source (5 FAH-1 H-240).
_SOURCE = pattern(
    r"\bDERIVED\s+FROM\b(?!:?\s*(?:THE\s+)?(?:SECTION|SEC\b|E\.?\s?O|EXECUTIVE|REASON|PARA|1\s?\.))", re.IGNORECASE
)


@rule(
    code="CB509",
    name="reason-and-derived-from",
    severity=Severity.WARNING,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the source of a classification that also has a reason."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy) or line.reason is None:
        return
    if "DERIVED" not in context.source.capitals[line.span.start : line.span.end]:
        return
    source = _SOURCE.search(context.text(line.span))
    if source is not None:
        place = Span(line.span.start + source.start(), line.span.start + source.end())
        yield finding(place, "there is a source and a reason, expected one of them").label(
            line.reason.span, "the reason stands here"
        )
