"""Paragraph marked above the overall classification.

## What it does
Compares each portion mark, `(U)`, `(SBU)`, `(C)`, `(S)`, with the overall classification of the telegram. Where the
classification line itself is the odd one out, CL113 reports that line instead.

## Why
A telegram takes the highest classification of its paragraphs. A higher mark below a lower classification line means
that one of the two is wrong, and readers will handle the text at the wrong level.

## Bad
```cable
1. (S) THE MINISTER CALLED.

2. (C) HE LEFT AN HOUR LATER.
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER.
```

## Fix
None: which of the two marks is right is for a person to decide.

## Source
32 CFR 2001.21(c), 2001.22(c); CAPCO Register and Manual 2016, D.2; 5 FAH-1 H-246.2; ODNI ISM-ID-00056.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import differing_marks
from cablelint.rules.portions.reading import portions


@rule(code="PM301", name="portion-above-overall", severity=Severity.ERROR, dialects=MARKED, needs=differing_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks above the overall level."""
    overall, line = context.overall, cable.classification_line
    if overall is None or not isinstance(line, ClassificationLine):
        return
    for portion in portions(context):
        if portion.marking.level > overall:
            yield (
                finding(
                    portion.mark.span,
                    "{place} is marked {mark}, above the overall {overall}",
                    place=portion.place,
                    mark=portion.mark.text,
                    overall=context.overall_words,
                )
                .label(line.marking.span, "overall classification is set here")
                .note("a telegram takes the highest classification of its paragraphs")
                .help("lower this mark, or raise the classification line, the security line and the E.O. line")
            )
