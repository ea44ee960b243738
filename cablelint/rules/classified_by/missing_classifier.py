"""Classified By line without a classifier.

## What it does
Reports a Classified By line with a reason and nobody before it.

## Why
The line is there to say who answers for the classification: a name or identifier, and a position.

## Bad
```cable
Classified By: Reasons 1.4 (b) and (d)
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
None.

## Source
32 CFR 2001.21(a)(1): name or personal identifier, and position; 5 FAH-1 H-240.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassifiedBy
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.wording import NOBODY
from cablelint.rules.needs import unusual_classified_by


@rule(code="CB506", name="missing-classifier", severity=Severity.WARNING, needs=unusual_classified_by)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a Classified By line that names nobody."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy) or line.derived_from or line.reason is None:
        return
    if line.who is None or NOBODY.fullmatch(line.who.text):
        yield finding(line.keyword.span, "the Classified By line names nobody, expected a name and a position")
