"""Date-time group that cannot be read.

## What it does
Checks format line 5: precedence prosigns with blanks between them, six digits for day, hour and minute, the
zone letter, the month and the year.

## Why
The date-time group identifies a telegram, and dates decide which rules it is judged by.

## Bad
```cable
P R 011200Z MAR O6
```

```cable
PP 011200Z MAR 06
```

```cable
P R 01120Z MAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
None.

## Source
5 FAH-2 H-321.5; ACP 127(G) para. 113 and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope

_FORM = "O 201131Z OCT 08"
_DIGITS = 6


@rule(
    code="FL501", name="date-time-group-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line where it cannot be read, or its digits where they are not six."""
    yield from unreadable(cable, context, "date_time_group", "date-time group", _FORM)
    digits = cable.dtg.day_time if cable.dtg is not None else None
    if digits is not None and len(digits.text) != _DIGITS:
        yield finding(
            digits.span,
            "{digits} has {count} digits, expected two each for day, hour and minute",
            digits=digits.text,
            count=len(digits.text),
        )
