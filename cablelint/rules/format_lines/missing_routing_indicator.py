"""Addressee without a routing indicator.

## What it does
Looks for addressees without a routing indicator in copies that have one of format lines 1 to 4. Off by
default: collectives and addressees that the communication centre serves itself have none.

## Why
Relays route by it.

## Bad
```cable
INFO AMEMBASSY ANKARA 0045
```

## Good
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
ACP 127(G) para. 206, 214; 5 FAH-2 H-231.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Role
from cablelint.rule import Finding, finding, rule


@rule(code="FL708", name="missing-routing-indicator", severity=Severity.INFO, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the addressees without one."""
    if not cable.envelope.routed:
        return
    for addressee in cable.envelope.addressees:
        if (addressee.routing_indicator or addressee.delivery_signal) is None and addressee.role is not Role.EXEMPTED:
            yield finding(addressee.name.span, "{name} has no routing indicator", name=addressee.name.text)
