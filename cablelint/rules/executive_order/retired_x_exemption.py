"""Exemption X1 to X8 after 22 September 2003.

## What it does
Reports an exemption X1 to X8 on the E.O. line of a telegram that is later than 22 September 2003.

## Why
These exemptions belong to E.O. 12958 as it was until 2003. Since then an original classification ends on a date, at
most 25 years away.

## Bad
```cable
E.O. 12958: DECL: X1
```

## Good
```cable
E.O. 12958: DECL: 03/01/2031
```

## Fix
None: only the classifier knows the date.

## Source
32 CFR 2001.12(a) (68 FR 55168, 22 Sep 2003); CAPCO Register and Manual 2016, E.6.
"""

from collections.abc import Iterator
from datetime import date

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import show_date

_RETIRED = date(2003, 9, 22)
# X9 is none: EO420.
_X = pattern(r"\(?(?:1\.6 ?)?X[1-8]")


@rule(
    code="EO410", name="retired-x-exemption", severity=Severity.WARNING, dialects=STATE, needs=unusual_executive_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first X1 to X8 that came too late."""
    line, sent = cable.executive_order, context.date
    if not isinstance(line, ExecutiveOrderLine) or context.order is None or sent is None or sent <= _RETIRED:
        return
    retired = (token for token in line.exemptions if _X.match(token.text.upper()))
    for token in list(retired)[:1]:
        yield finding(
            token.span,
            "exemption {exemption} was retired on {retired}",
            exemption=token.text.strip("()"),
            retired=show_date(_RETIRED),
        ).help("write a date, at most 25 years after the telegram's own")
