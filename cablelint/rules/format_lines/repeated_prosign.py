"""Precedence prosign given twice.

## What it does
Looks for a prosign that stands on format line 5 more than once.

## Why
The first prosign is for action, a second and lower one for information. Twice the same says nothing more than
once.

## Bad
```cable
P P 011200Z MAR 06
```

## Good
```cable
P 011200Z MAR 06
```

## Fix
Safe: the second one is deleted.

## Source
ACP 127(G) para. 152.a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group
from cablelint.source import Span


@rule(
    code="FL504", name="repeated-prosign", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_date_time_group
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second one of two equal prosigns."""
    prosigns = cable.dtg.precedences if cable.dtg is not None else ()
    for index, token in enumerate(prosigns):
        if token.text in {earlier.text for earlier in prosigns[:index]}:
            yield finding(token.span, "precedence {prosign} is given twice", prosign=token.text).fix(
                [Edit(Span(prosigns[index - 1].span.end, token.span.end), "")], "delete the second one", safe=True
            )
