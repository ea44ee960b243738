"""Subject marked above the overall classification.

## What it does
Compares the portion mark of the subject with the overall classification.

## Why
The overall classification is the highest of all portions, the subject among them.

## Bad
```cable
SUBJECT: (S) SAMPLE TELEGRAM FOR TESTING
```

## Good
```cable
SUBJECT: (C) SAMPLE TELEGRAM FOR TESTING
```

## Fix
None: which of the two marks is right is for a person to decide.

## Source
32 CFR 2001.21(b) and (c); CAPCO Register and Manual 2016, C and D.2.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine, Subject
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_subject


@rule(code="SJ704", name="subject-above-overall", severity=Severity.ERROR, dialects=STATE, needs=unusual_subject)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the mark of a subject above the overall level."""
    line, classification, overall = cable.subject_line, cable.classification_line, context.overall
    if not isinstance(line, Subject) or line.mark is None or line.mark.marking is None or overall is None:
        return
    if line.mark.marking.level > overall and isinstance(classification, ClassificationLine):
        yield finding(
            line.mark.span,
            "the subject is marked {mark}, above the overall {overall}",
            mark=line.mark.text,
            overall=overall.words,
        ).label(classification.marking.span, "overall classification is set here")
