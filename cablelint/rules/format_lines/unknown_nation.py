"""Routing indicator of no known nation.

## What it does
Looks up the second letter of each routing indicator of format lines 2, 3, 7 and 8, which stands for a nation
or an alliance.

## Why
No nation has the letter, so the indicator is misspelt.

## Bad
```cable
PP RUEHBI RTEHCI
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
None.

## Source
ACP 117 CAN-US SUPP-1(O), appendix and para. 7.d.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.indicators import is_well_formed, routing_indicators
from cablelint.rules.needs import unusual_routing_indicators


@rule(
    code="FL204", name="unknown-nation", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_routing_indicators
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the routing indicators whose first two letters belong to no nation."""
    for token in routing_indicators(context):
        if is_well_formed(token.text) and posts.nation(token.text) is None:
            yield finding(
                token.span,
                "routing indicator {indicator} begins with {letters}, which no nation has",
                indicator=token.text,
                letters=token.text[:2],
            )
