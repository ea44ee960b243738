"""Routing indicator that is in no list.

## What it does
Looks each routing indicator up in the table of observed and published ones; the letters of a section of a station
(`CR` for its crypto centre) may stand behind it. Off by default: indicators come and go, and collectives have unlisted
ones.

## Why
It may be misspelt.

## Bad
```cable
PP RUEHQQQ RUEHCI
```

## Good
```cable
PP RUEHBS RUEHC
```

## Fix
None.

## Source
ACP 117 CAN-US SUPP-1(O) sec. I and para. 10; headers of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.indicators import is_well_formed, routing_indicators


@rule(code="FL203", name="unknown-routing-indicator", severity=Severity.INFO, default=False, dialects=ENVELOPED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the routing indicators that the table does not have."""
    for token in routing_indicators(context):
        known = posts.routing(token.text) or posts.section_of(token.text)
        if is_well_formed(token.text) and not known:
            yield finding(token.span, "routing indicator {indicator} is in no list", indicator=token.text)
