"""SBU at the top of a message whose captions do not have SENSITIVE.

## What it does
Reports the SBU below the classification, or in the Sensitivity field, where the Captions field does not have SENSITIVE
or a caption like it.

## Why
SMART handles a message by its captions. SBU that only stands in print protects nothing.

## Bad
```cable
Captions:               SIPDIS
```

## Good
```cable
Captions:               SENSITIVE, SIPDIS
```

## Fix
None: how the message is handled is for a person to decide.

## Source
Observed practice: 9 of 9 released messages with SBU below their classification have the caption SENSITIVE;
00 STATE 018029.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable
from cablelint.reference.captions import PROTECTING, nearest
from cablelint.rule import Finding, finding, rule


@rule(code="SM507", name="sensitive-caption-missing", severity=Severity.WARNING, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the SBU of the banner, else the Sensitivity field."""
    smart = cable.smart
    if smart is None or any((caption.name or nearest(caption.text)) in PROTECTING for caption in cable.captions):
        return
    handling = smart.top.handling if smart.top is not None else None
    if handling is None and smart.sensitivity is not None and smart.sensitivity.text.startswith("S"):
        handling = smart.sensitivity
    if handling is None:
        return
    found = finding(
        handling.span, "the message is marked {handling}, its captions lack SENSITIVE", handling=handling.text
    )
    captions = next((field for field in smart.fields if field.kind == "CAPTIONS"), None)
    yield found.label(captions.span, "the captions") if captions is not None else found
