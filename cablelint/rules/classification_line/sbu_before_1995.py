"""Sensitive but unclassified before October 1995.

## What it does
Reports the caption SENSITIVE and the mark (SBU) in telegrams dated before 1 October 1995.

## Why
Until then such telegrams were LIMITED OFFICIAL USE. Either the marking or the date is wrong.

## Bad
```cable
P R 011200Z MAR 95

E.O. 12356: DECL: OADR
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. (C) THE MINISTER CALLED.

2. (SBU) HE LEFT AN HOUR LATER.

3. (C) HE WILL CALL AGAIN.
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (SBU) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: whether the marking or the date is wrong is for a person to decide.

## Source
00 STATE 018029, para. 1.
"""

from collections.abc import Iterator

from cablelint.consistency import marks
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.reference.captions import SENSITIVE, SENSITIVE_SINCE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import doubtful_sensitivity
from cablelint.source import Span


@rule(
    code="CL108",
    name="sbu-before-1995",
    severity=Severity.WARNING,
    dialects=STATE_TELEGRAMS,
    needs=doubtful_sensitivity,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first such caption or mark, the others related."""
    if context.date is None or context.date >= SENSITIVE_SINCE:
        return
    places = list(_places(context))
    if places:
        found = finding(
            places[0],
            "sensitive but unclassified did not exist before 1 October 1995, the telegram is dated {date}",
            date=context.date.isoformat(),
        )
        for place in places[1:]:
            found = found.label(place, "and here")
        yield found.help("correct the date, or use LIMITED OFFICIAL USE and (LOU)")


def _places(context: Context) -> Iterator[Span]:
    yield from (caption.span for caption in context.cable.captions if caption.name in SENSITIVE)
    for mark in marks(context.cable):
        if mark.marking is not None and mark.marking.sensitive:
            yield mark.span
