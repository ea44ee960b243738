"""Misspelt caption.

## What it does
Reports a caption that one slip of the keyboard turned into no caption: SIPDSI, NOFRON, SENSITVE.

## Why
Software goes by these words; a misspelt one protects nothing.

## Bad
```cable
SIPDIS
NOFRON
```

## Good
```cable
SIPDIS
NOFORN
```

## Fix
Shown only: a fix never touches a marking.

## Source
5 FAH-2 H-440; the table of captions (cablelint/reference/captions.tsv), which names a source for every row.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.reference.captions import nearest
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unknown_caption


@rule(code="CP214", name="misspelt-caption", severity=Severity.WARNING, dialects=STATE, needs=unknown_caption)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the captions that are one slip away from a known one."""
    unknown = [caption for caption in cable.captions if caption.name is None]
    if not unknown:
        return

    for caption in unknown:
        meant = nearest(caption.text)
        if meant is not None:
            yield finding(caption.span, "{caption} is no caption", caption=caption.text).suggest(
                [Edit(caption.span, meant)], "write {meant}", meant=meant
            )
