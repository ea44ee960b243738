"""FLASH together with a lower precedence.

## What it does
Looks for a second prosign behind Z on format line 5.

## Why
A FLASH telegram is one transmission, its copies of lower precedence are another, so that the FLASH is not
held up. Only where one station serves all addressees may they go together.

## Bad
```cable
ZZ RUEHBI RUEHCI

Z P 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC FLASH 1234
INFO RUEHAK/AMEMBASSY ANKARA PRIORITY 0045
```

## Good
```cable
ZZ RUEHBI RUEHCI

Z 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC FLASH 1234
```

## Fix
None.

## Source
5 FAH-2 H-321.2-1 b; ACP 127(G) para. 152.e.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_date_time_group


@rule(
    code="FL207",
    name="flash-with-lower-precedence",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_date_time_group,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first prosign below Z."""
    prosigns = cable.dtg.precedences if cable.dtg is not None else ()
    lower = [token for token in prosigns if token.text in ("O", "P", "R")]
    if prosigns and prosigns[0].text == "Z" and lower:
        yield (
            finding(lower[0].span, "precedence {prosign} in a FLASH telegram", prosign=lower[0].text)
            .label(prosigns[0].span, "FLASH")
            .note("the FLASH part is a transmission of its own")
        )
