"""Month that is not three letters of its name.

## What it does
Checks that the month of the date-time group is the first three letters of its name.

## Why
Equipment and people read the month as three letters.

## Bad
```cable
P R 011200Z MARCH 06
```

```cable
P R 011200Z MRA 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
Safe: a longer name is cut to three letters. Shown only: the name that was probably meant by a misspelt one.

## Source
5 FAH-2 H-321.5; ACP 127(G) para. 113.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.fields.dates import month_number
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.months import ABBREVIATIONS, meant_month
from cablelint.rules.needs import unusual_date_time_group


@rule(code="FL503", name="misspelt-month", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_date_time_group)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the month that is written out or misspelt."""
    month = cable.dtg.month if cable.dtg is not None else None
    if month is None:
        return
    number = month_number(month.text)
    meant = meant_month(month.text) if number is None else ABBREVIATIONS[number - 1]
    if meant is None or month.text.upper() == meant:
        return
    found = finding(month.span, "month {found}, expected {meant}", found=month.text, meant=meant)
    edits, title = [Edit(month.span, meant)], "write {meant}"
    yield (
        found.suggest(edits, title, meant=meant) if number is None else found.fix(edits, title, meant=meant, safe=True)
    )
