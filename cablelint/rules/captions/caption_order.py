"""Handling caption before a caption of distribution.

## What it does
Asks that the captions of distribution and channels (NODIS, EXDIS, SIPDIS, ROGER CHANNEL) stand before SENSITIVE and
NOFORN. Off by default: SENSITIVE stands first as often as not.

## Why
A special-handling caption is the first one behind the number, where communication centres look for it.

## Bad
```cable
NOFORN
SIPDIS
```

## Good
```cable
SIPDIS
NOFORN
```

## Fix
None.

## Source
5 FAH-2 H-442 (2008); 00 STATE 018029, para. 1.A.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.reference.captions import CaptionKind, of_kind
from cablelint.rule import Finding, finding, rule


@rule(code="CP209", name="caption-order", severity=Severity.WARNING, default=False, dialects=STATE_TELEGRAMS)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first caption of distribution behind one of handling."""
    if len(cable.captions) < 2:
        return

    first = of_kind(CaptionKind.DISTRIBUTION) | of_kind(CaptionKind.CHANNEL)
    handling = None
    for caption in cable.captions:
        if handling is not None and caption.name in first:
            yield finding(
                caption.span, "{caption} stands behind {handling}", caption=caption.name, handling=handling.name
            ).label(handling.span, "{caption} belongs before this", caption=caption.name)
            return
        if caption.name in of_kind(CaptionKind.HANDLING):
            handling = handling or caption
