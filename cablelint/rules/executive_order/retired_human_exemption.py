"""25X1-human under E.O. 13526.

## What it does
Reports `25X1-HUMAN` on the E.O. line of a telegram under E.O. 13526.

## Why
E.O. 13526 replaced it by 50X1-HUM, with a term of 50 years; the old code sets none.

## Bad
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 25X1-HUMAN
```

## Good
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 50X1-HUM
```

## Fix
Shown only: the code that took its place.

## Source
E.O. 13526 sec. 3.3(h); CAPCO Register and Manual 2016, E.3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order

_REPLACEMENT = "50X1-HUM"


@rule(
    code="EO414", name="retired-human-exemption", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield 25X1-human under the order that abolished it."""
    line, order = cable.executive_order, context.order
    if not isinstance(line, ExecutiveOrderLine) or order is None or order.number != "13526":
        return
    for token in line.exemptions:
        if token.text.upper().startswith("25X1-HUM"):
            yield finding(
                token.span,
                "E.O. 13526 has no exemption {exemption}, expected {replacement}",
                exemption=token.text,
                replacement=_REPLACEMENT,
            ).suggest([Edit(token.span, _REPLACEMENT)], "write {replacement}", replacement=_REPLACEMENT)
