"""XMT without a collective.

## What it does
Asks for a collective among the TO and INFO addressees where XMT leaves some out.

## Why
XMT takes addressees out of a collective. Without one there is nothing to take them out of.

## Bad
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
XMT AMEMBASSY SOFIA
```

## Good
```cable
INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE
XMT AMEMBASSY SOFIA
```

## Fix
None.

## Source
5 FAH-2 H-321.9; ACP 127(G) annex B, para. 221, 222.c.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Addressee, Cable, Role
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import exempted_addressees


@rule(
    code="FL901",
    name="exemption-without-collective",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=exempted_addressees,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first exempted addressee."""
    envelope = cable.envelope
    exempted = [item for item in envelope.addressees if item.role is Role.EXEMPTED or item.exempted]
    if not exempted or envelope.malformed_addressees:
        return
    if not any(_is_collective(item) for item in envelope.addressees if item.role is not Role.EXEMPTED):
        name = exempted[0].exempted[0] if exempted[0].exempted else exempted[0].name.text
        yield finding(exempted[0].span, "{name} is exempted, but there is no collective", name=name)


def _is_collective(addressee: Addressee) -> bool:
    indicator = addressee.routing_indicator
    facts = posts.routing(indicator.text) if indicator is not None else ()
    return addressee.collective or any(fact.kind == "collective" for fact in facts)
