"""AGREMENT CHANNEL together with another caption.

## What it does
Reports AGREMENT CHANNEL with NODIS or EXDIS from July 2008 on, and AGREMENT CHANNEL or DIRGEN CHANNEL with any other
caption from 2023 on. A second channel caption is left to CP203.

## Why
The channel is restricted by itself; another caption would send the telegram elsewhere.

## Bad
```cable
P R 011200Z MAR 09

C O N F I D E N T I A L ASTANA 000123
AGREMENT CHANNEL
NODIS
STATE FOR SCA/CEN
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
AGREMENT CHANNEL
STATE FOR SCA/CEN
```

## Fix
None: which caption holds is for the drafter to decide.

## Source
5 FAH-2 H-442.1 (16 July 2008); 5 FAH-2 H-442 c (2023).
"""

from collections.abc import Iterator
from datetime import date

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.captions import CaptionKind, of_kind
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

NODIS_RULE = date(2008, 7, 16)
RULE_YEAR = 2023


@rule(code="CP204", name="agrement-with-other-caption", severity=Severity.ERROR, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first caption that does not go with the channel."""
    names = {caption.name for caption in cable.captions}
    if context.date is None or not names & {"AGREMENT CHANNEL", "DIRGEN CHANNEL"}:
        return

    strict = context.date.year >= RULE_YEAR
    channel = "AGREMENT CHANNEL" if "AGREMENT CHANNEL" in names else "DIRGEN CHANNEL"
    banned = names - of_kind(CaptionKind.CHANNEL) - {None} if strict else {"NODIS", "EXDIS"}
    if not strict and (context.date < NODIS_RULE or channel != "AGREMENT CHANNEL"):
        return
    other = next((caption for caption in cable.captions if caption.name in banned), None)
    if other is not None:
        place = next(caption.span for caption in cable.captions if caption.name == channel)
        yield finding(other.span, "{other} does not go with {channel}", other=other.name, channel=channel).label(
            place, "{channel} stands here", channel=channel
        )
