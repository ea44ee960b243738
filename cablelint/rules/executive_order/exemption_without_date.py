"""Exemption 25X1 to 25X9 without a date.

## What it does
Reports an exemption 25X1 to 25X9 that stands alone on the E.O. line of a telegram under E.O. 13526.

## Why
The exemption lifts the limit of 25 years; it does not say when the classification ends. Only 50X1-HUM and 50X2-WMD
have a term of their own.

## Bad
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 25X3
```

## Good
```cable
P R 011200Z MAR 11

E.O. 13526: DECL: 50X2-WMD
```

## Fix
None: only the classifier knows the date.

## Source
32 CFR 2001.26(a)(2): the exemption is followed by the date or event of declassification.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.source import Span


@rule(
    code="EO417",
    name="exemption-without-date",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the exemptions of 25 years that nothing follows."""
    line, order = cable.executive_order, context.order
    if not isinstance(line, ExecutiveOrderLine) or order is None or order.number != "13526":
        return
    exempt = [token for token in line.exemptions if token.text.upper().startswith("25X")]
    if not exempt or line.date_token is not None or "HUM" in exempt[0].text.upper():
        return
    # The words behind the exemptions may name a date or an event.
    if context.text(Span(line.exemptions[-1].span.end, line.span.end)).strip(" .,;\r\n\t"):
        return
    yield finding(exempt[0].span, "exemption {exemption} has no date, expected one behind it", exemption=exempt[0].text)
