"""SIPDIS together with a caption that restricts distribution.

## What it does
Reports SIPDIS beside NODIS or EXDIS, and as a warning beside STADIS, LIMDIS or a channel caption.

## Why
SIPDIS puts a telegram where thousands can read it; the other captions keep it to a few. Where captions conflict, the
more restrictive one governs, so SIPDIS has no place there.

## Bad
```cable
NODIS
SIPDIS
```

## Good
```cable
SIPDIS
```

## Fix
None: who may see the telegram is for the drafter to decide.

## Source
05 STATE 226504, para. 2; 5 FAH-2 H-440.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.captions import CaptionKind, of_kind
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

SEVERE = frozenset({"NODIS", "EXDIS"})
LESSER = frozenset({"STADIS", "LIMDIS"})


@rule(
    code="CP201",
    name="sipdis-with-restricted-distribution",
    severity=Severity.ERROR,
    dialects=STATE,
    needs=unusual_captions,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first SIPDIS."""
    sipdis = next((caption for caption in cable.captions if caption.name == "SIPDIS"), None)
    if sipdis is None or len(cable.captions) == 1:
        return

    restrictive = SEVERE | LESSER | of_kind(CaptionKind.CHANNEL)
    others = [caption for caption in cable.captions if caption.name in restrictive]
    if not others:
        return
    worst = next((caption for caption in others if caption.name in SEVERE), others[0])
    found = finding(sipdis.span, "SIPDIS does not go with {caption}", caption=worst.name)
    for caption in others:
        found = found.label(caption.span, "{caption} restricts distribution", caption=caption.name)
    severity = Severity.ERROR if worst.name in SEVERE else Severity.WARNING
    yield found.at(severity).help("take out SIPDIS, or the caption that restricts distribution")
