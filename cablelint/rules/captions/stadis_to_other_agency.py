"""STADIS telegram addressed to another agency.

## What it does
Reports STADIS where an addressee is known to be outside of the State Department.

## Why
STADIS stands for distribution within the State Department only.

## Bad
```cable
STADIS

TO RUEHC/SECSTATE WASHDC PRIORITY 1234
RHEHNSC/NSC WASHDC

INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Good
```cable
STADIS
```

## Fix
None: whether the caption or the address is wrong is for the drafter to decide.

## Source
5 FAH-2 H-440; the table of posts for who is who (ACP 117 CAN-US SUPP-1(O)).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Addressee, Cable, Role
from cablelint.reference.facts import Confidence
from cablelint.reference.posts import routing, routing_indicators
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions


@rule(code="CP208", name="stadis-to-other-agency", severity=Severity.WARNING, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at STADIS, the addressees related."""
    stadis = next((caption for caption in cable.captions if caption.name == "STADIS"), None)
    if stadis is None:
        return
    others = [
        addressee
        for addressee in cable.envelope.addressees
        if addressee.role is not Role.EXEMPTED and _is_other_agency(addressee)
    ]
    if others:
        found = finding(
            stadis.span,
            "STADIS telegram is addressed to {name}, which is not of the State Department",
            name=others[0].name.text,
        )
        for addressee in others:
            found = found.label(addressee.name.span, "addressed here")
        yield found


def _is_other_agency(addressee: Addressee) -> bool:
    name = " ".join(addressee.name.text.upper().split("//", 1)[0].split())
    facts = [fact for indicator in routing_indicators(name) for fact in routing(indicator) if fact.address == name]
    return bool(facts) and all(fact.kind == "agency" and fact.confidence >= Confidence.HIGH for fact in facts)
