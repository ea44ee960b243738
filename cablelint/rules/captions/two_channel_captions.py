"""Two channel captions.

## What it does
Reports a second channel caption (ROGER CHANNEL, DISSENT CHANNEL, DS CHANNEL …): an error from 2023 on, a warning from
2011 to 2022. Earlier telegrams are not judged.

## Why
A channel caption sends the telegram to one office and keeps it from all others. Two of them contradict each other.

## Bad
```cable
P R 011200Z MAR 23

C O N F I D E N T I A L ASTANA 000123
ROGER CHANNEL
DISSENT CHANNEL
STATE FOR SCA/CEN
E.O. 13526: DECL: 03/01/2033
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
ROGER CHANNEL
STATE FOR SCA/CEN
```

## Fix
None: which channel is meant is for the drafter to decide.

## Source
5 FAH-2 H-442 c (2023).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.captions import CaptionKind, of_kind
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

FIRST_YEAR = 2011
RULE_YEAR = 2023


@rule(code="CP203", name="two-channel-captions", severity=Severity.ERROR, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second channel caption."""
    if context.date is None or context.date.year < FIRST_YEAR:
        return

    channels = [caption for caption in cable.captions if caption.name in of_kind(CaptionKind.CHANNEL)]
    second = next((caption for caption in channels if caption.name != channels[0].name), None)
    if second is not None:
        yield (
            finding(second.span, "{second} does not go with {first}", second=second.name, first=channels[0].name)
            .label(channels[0].span, "the other channel caption stands here")
            .at(Severity.ERROR if context.date.year >= RULE_YEAR else Severity.WARNING)
        )
