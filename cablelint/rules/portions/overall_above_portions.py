"""Telegram classified above all its paragraphs.

## What it does
Compares the overall classification with the highest mark. Silent where a paragraph has no mark or one that can't be
read, where the text speaks of compilation or aggregate, and where CL113 reports the classification line.

## Why
A telegram takes the highest classification of its paragraphs, no higher one. The exception, text that is more sensitive
as a whole than in its parts, must be explained in the telegram.

## Bad
```cable
1. (U) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (U) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: whether a mark or the classification line is wrong is for a person to decide.

## Source
CAPCO Register and Manual 2016, D.2; 32 CFR 2001.21(c); ODNI ISM-ID-00109.
"""

import re
from collections.abc import Iterator

from cablelint.classification import Level
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine, Subject
from cablelint.overall import speaks_of_compilation
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import differing_marks
from cablelint.rules.portions.reading import all_readable, portions


@rule(code="PM302", name="overall-above-portions", severity=Severity.WARNING, dialects=MARKED, needs=differing_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the classification, the highest mark related."""
    overall, line = context.overall, cable.classification_line
    if overall is None or not overall.classified or not isinstance(line, ClassificationLine):
        return
    if context.settled_classification.contradicted or not cable.paragraphs or not all_readable(cable):
        return
    highest = max(portions(context), key=lambda portion: portion.marking.level)
    if highest.marking.level < overall and not _elsewhere(cable, context, overall):
        yield (
            finding(
                line.marking.span,
                "the telegram is {overall}, but its highest mark is {mark}",
                overall=overall.words,
                mark=highest.mark.text,
            )
            .label(highest.mark.span, "the highest mark")
            .note("a telegram takes the highest classification of its paragraphs")
            .help("correct the marks or the classification, or say that the compilation is classified")
        )


def _elsewhere(cable: Cable, context: Context, overall: Level) -> bool:
    """Whether a mark outside of the numbered paragraphs has the overall level, or the text explains it."""
    text = context.text(cable.body) if cable.body is not None else ""
    marked = re.search(rf"\((?i:{overall.letter})(?:/[^()\n]{{1,40}})?\)", text)
    subject = cable.subject_line
    titled = (
        isinstance(subject, Subject) and subject.mark is not None and subject.mark.text.startswith(f"({overall.letter}")
    )
    return marked is not None or titled or speaks_of_compilation(text)
