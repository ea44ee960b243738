"""Routing indicator that cannot be one.

## What it does
Checks each routing indicator of format lines 2, 3, 7 and 8: four to seven letters, the first one R, or Q
inside a theatre. One of eight letters gives a warning. What stands before the slash of an addressee is only
taken for a routing indicator if it begins with R or Q or a known address follows.

## Why
A transmission with such an indicator is delivered to nobody.

## Bad
```cable
PP RUEHB1 RUEHCI
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
None: which station was meant is not known.

## Source
5 FAH-2 H-231 a; ACP 117 CAN-US SUPP-1(O) sec. I, whose 1,638 indicators all have four to seven letters.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Token
from cablelint.patterns import pattern
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.indicators import is_well_formed, routing_indicators
from cablelint.rules.needs import unusual_routing_indicators

_LONG = pattern(r"[RQ][A-Z]{7}")


@rule(
    code="FL202",
    name="malformed-routing-indicator",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_routing_indicators,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the routing indicators with digits, another first letter, or too few or too many letters."""
    malformed = [token for token in routing_indicators(context) if not is_well_formed(token.text)]
    if not malformed:
        return
    addressed = {id(item.routing_indicator): item for item in cable.envelope.addressees}
    for token in malformed:
        addressee = addressed.get(id(token))
        if addressee is not None and not _is_indicator(token, addressee.name):
            continue
        severity = Severity.WARNING if _LONG.fullmatch(token.text) else Severity.ERROR
        yield finding(
            token.span,
            "{indicator} is no routing indicator, expected four to seven letters that begin with R or Q",
            indicator=token.text,
        ).at(severity)


def _is_indicator(token: Token, name: Token) -> bool:
    """Whether what stands before a slash is meant as a routing indicator, and not a part of the address."""
    return token.text.startswith(("R", "Q")) or bool(posts.routing_indicators(name.text.split("//", 1)[0].strip()))
