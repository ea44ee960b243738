"""NOFORN together with REL TO.

## What it does
Reports the caption NOFORN beside a caption REL or REL TO.

## Why
NOFORN excludes all foreign nationals, REL TO lets some in. They contradict each other.

## Bad
```cable
NOFORN
REL TO USA, GBR
```

## Good
```cable
NOFORN
```

## Fix
None: who may see the telegram is for the drafter to decide.

## Source
CAPCO Register and Manual 2016, H.8 pp. 145 and 151.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Caption, PassLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

_RELEASES = pattern(r"REL(?:EASABLE)?\b")


@rule(code="CP207", name="noforn-with-rel-to", severity=Severity.ERROR, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first line or word that releases the telegram."""
    noforn = next((caption for caption in cable.captions if caption.name == "NOFORN"), None)
    if noforn is None:
        return
    lines: tuple[Caption | PassLine, ...] = (*cable.captions, *cable.pass_lines)
    for line in lines:
        if _RELEASES.match(line.text.upper()) or (isinstance(line, Caption) and line.name == "RELIDO"):
            yield finding(line.span, "{caption} does not go with NOFORN", caption=line.text).label(
                noforn.span, "NOFORN stands here"
            )
            return
