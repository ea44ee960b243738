"""Second FM line.

## What it does
Looks for a second FM line that has no date-time group of its own. With one it is a readdressal, which is
legal.

## Why
A telegram has one originator. Two FM lines are often two telegrams that were joined.

## Bad
```cable
FM AMEMBASSY ASTANA
FM AMEMBASSY ANKARA
```

```cable
FM AMEMBASSY ASTANA
FM AMEMBASSY ASTANA
```

## Good
```cable
FM AMEMBASSY ASTANA
```

## Fix
Safe: the line is deleted where it is the same as the first one.

## Source
5 FAH-2 H-321.6; ACP 127(G) annex B, para. 503.b.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import repeated, second_heading
from cablelint.rules.needs import lines_out_of_order
from cablelint.rules.whole_lines import delete_repeated


@rule(code="FL602", name="repeated-originator", severity=Severity.ERROR, dialects=ENVELOPED, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each further FM line."""
    if second_heading(cable, context) is not None:
        return
    for item in repeated(cable, "FROM"):
        found = finding(item.span, "a second FM line")
        if item.first is not None:
            found = delete_repeated(found.label(item.first, "the first one"), item.first, context)
        yield found
