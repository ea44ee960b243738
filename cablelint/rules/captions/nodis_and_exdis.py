"""NODIS together with EXDIS.

## What it does
Reports telegrams that have both captions. A warning up to 1979, when both were used together now and then, and in
telegrams without a date.

## Why
NODIS is the stricter of the two, and each has its own rules for who gets a copy. Both together leave open which holds.

## Bad
```cable
NODIS
EXDIS
```

## Good
```cable
NODIS
```

## Fix
None: which of the two holds is for the drafter to decide.

## Source
5 FAH-2 H-442; CAPCO Register and Manual 2016, H.9 pp. 172-175; observed practice of 1973 to 1979 (403 telegrams).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

LAST_YEAR_OF_BOTH = 1979


@rule(code="CP202", name="nodis-and-exdis", severity=Severity.ERROR, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first EXDIS."""
    first = {caption.name: caption for caption in reversed(cable.captions)}
    if "NODIS" in first and "EXDIS" in first:
        early = context.date is None or context.date.year <= LAST_YEAR_OF_BOTH
        yield (
            finding(first["EXDIS"].span, "EXDIS does not go with NODIS")
            .label(first["NODIS"].span, "NODIS stands here")
            .note("NODIS is the stricter of the two")
            .at(Severity.WARNING if early else Severity.ERROR)
        )
