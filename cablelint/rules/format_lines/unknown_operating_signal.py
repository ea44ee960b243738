"""Operating signal that is in no list.

## What it does
Looks up the operating signals behind the security group. Only words that begin with Z and have three letters,
perhaps with a numeral, are taken for one.

## Why
It may be misspelt.

## Bad
```cable
ZNY CCCCC ZZX
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
None.

## Source
ACP 131, as used in ACP 127(G) and on published telegrams, whose format line 4 has ZZH or ZZK.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, SecurityLine
from cablelint.patterns import pattern
from cablelint.reference import signals
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_security_line

_SIGNAL = pattern(r"Z[A-Z]{2}-?\d?")


@rule(
    code="FL405",
    name="unknown-operating-signal",
    severity=Severity.INFO,
    dialects=ENVELOPED,
    needs=unusual_security_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the signals that the table does not have."""
    security = cable.envelope.security
    if not isinstance(security, SecurityLine):
        return
    for token in security.operating_signals:
        if _SIGNAL.fullmatch(token.text) and signals.lookup(token.text) is None:
            yield finding(token.span, "operating signal {signal} is in no list", signal=token.text)
