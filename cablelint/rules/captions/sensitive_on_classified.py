"""SENSITIVE on a classified telegram.

## What it does
Reports the caption SENSITIVE where the telegram is classified.

## Why
SENSITIVE stands for "sensitive but unclassified". A classification protects more and absorbs it; together they leave
open which of the two is meant.

## Bad
```cable
SENSITIVE
```

## Good
```cable
SIPDIS
```

## Fix
None: whether the caption or the classification is wrong is for a person to decide.

## Source
00 STATE 018029, para. 1.A; 32 CFR 2001.23(a) (2004); CAPCO Register and Manual 2016, H.9 p. 176.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine
from cablelint.reference.captions import SENSITIVE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import doubtful_sensitivity


@rule(
    code="CP205", name="sensitive-on-classified", severity=Severity.WARNING, dialects=STATE, needs=doubtful_sensitivity
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first such caption; a word beside the classification itself is left to CL112."""
    sensitive = [caption for caption in cable.captions if caption.name in SENSITIVE]
    overall, line = context.overall, cable.classification_line
    if not sensitive or overall is None or not overall.classified or not isinstance(line, ClassificationLine):
        return
    place = line.section or line.station
    start = place.span.start if place is not None else line.span.start
    for caption in sensitive:
        if not line.span.start <= caption.span.start < start:
            yield finding(
                caption.span,
                "caption {caption} on a telegram that is {overall}",
                caption=caption.text,
                overall=overall.words,
            ).label(line.marking.span, "the classification is set here")
            return
