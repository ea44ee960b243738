"""Collective that is in no list.

## What it does
Looks up the address of each collective. Off by default: the lists are not complete.

## Why
It may be misspelt.

## Bad
```cable
INFO RUEHZL/EUROPEAN POLTICAL COLLECTIVE
```

## Good
```cable
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
```

## Fix
None.

## Source
5 FAH-2 H-231; headers of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule


@rule(code="FL902", name="unknown-collective", severity=Severity.INFO, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the collectives that the table does not have."""
    for addressee in cable.envelope.addressees:
        if addressee.collective and not posts.routing_indicators(addressee.name.text):
            yield finding(addressee.name.span, "collective {name} is in no list", name=addressee.name.text)
