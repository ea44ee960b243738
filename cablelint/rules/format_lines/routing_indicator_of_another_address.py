"""Routing indicator that is known for another address.

## What it does
Looks up the routing indicator of each addressee. Off by default: one indicator serves several addresses, one
address has several indicators, and both change.

## Why
The telegram may go elsewhere.

## Bad
```cable
INFO RUEHBJ/AMEMBASSY ANKARA 0045
```

## Good
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
ACP 117 CAN-US SUPP-1(O) sec. I; headers of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule


@rule(code="FL707", name="routing-indicator-of-another-address", severity=Severity.WARNING, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the indicators of which only other addresses are known."""
    for addressee in cable.envelope.addressees:
        indicator = addressee.routing_indicator
        if indicator is None:
            continue
        own = posts.routing_indicators(addressee.name.text.split("//", 1)[0].strip())
        others = posts.routing(indicator.text)
        if own and others and indicator.text not in own:
            yield finding(
                indicator.span,
                "routing indicator {indicator} is known for {other}, not for {name}",
                indicator=indicator.text,
                other=others[0].address,
                name=addressee.name.text,
            )
