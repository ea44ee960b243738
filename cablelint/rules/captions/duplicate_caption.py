"""Caption that stands twice.

## What it does
Reports a known caption that is repeated, SIPDIS excepted: most telegrams of 2006 to 2008 have that one twice.

## Why
The second one says nothing new; often another caption was meant.

## Bad
```cable
SIPDIS
NOFORN
NOFORN
```

## Good
```cable
SIPDIS
NOFORN
```

## Fix
Shown only: the second one is taken out.

## Source
Observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions


@rule(code="CP210", name="duplicate-caption", severity=Severity.WARNING, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the captions that were there before."""
    first = {caption.name: caption for caption in reversed(cable.captions)}
    for caption in cable.captions:
        earlier = first[caption.name]
        if caption.name not in (None, "SIPDIS") and caption is not earlier:
            yield (
                finding(caption.span, "caption {caption} stands twice", caption=caption.name)
                .label(earlier.span, "first here")
                .suggest([Edit(caption.span, "")], "remove the second one")
            )
