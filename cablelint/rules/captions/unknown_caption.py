"""Unknown caption.

## What it does
Reports a line below the classification line that is no known caption and no line of the kind STATE FOR or STATE PASS.
Off by default: the second lines of such instructions are often taken for captions.

## Why
A caption that nobody knows protects nothing.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
DISTRO WIDE
```

## Good
```cable
SIPDIS
```

## Fix
None.

## Source
5 FAH-2 H-440; the table of captions (cablelint/reference/captions.tsv), which names a source for every row.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.captions import nearest
from cablelint.rule import Finding, finding, rule


@rule(code="CP211", name="unknown-caption", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the captions that are not known; a misspelt one is left to CP214."""
    for caption in cable.captions:
        if caption.name is None and nearest(caption.text) is None:
            yield finding(caption.span, "{caption} is no known caption", caption=caption.text)
