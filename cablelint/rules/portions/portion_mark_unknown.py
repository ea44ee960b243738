"""Unknown portion mark.

## What it does
Reports a mark that is none of the known ones, `(X)`, `(CL)`, `(C/NOFRN)`, at the word that is not known. A parenthesis
with other words is no mark at all; such a paragraph counts as unmarked. Silent in a telegram none of whose marks can be
read.

## Why
A mark that nobody knows protects nothing.

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. (X) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

```cable
1. (C) THE MINISTER CALLED.

2. (C/NOFRN) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only, where one slip of the keyboard explains it: a fix never touches a marking.

## Source
5 FAH-1 H-246.2 c; CAPCO Register and Manual 2016, G.1 and H.8 (the marks).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, MarkProblem
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unreadable_mark
from cablelint.rules.portions.reading import faulty_marks
from cablelint.source import Span


@rule(code="PM305", name="portion-mark-unknown", severity=Severity.ERROR, dialects=MARKED, needs=unreadable_mark)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks whose words are not known."""
    from cablelint.markings.diagnosis import diagnose

    for place, mark in faulty_marks(context, MarkProblem.UNKNOWN):
        diagnosis = diagnose(mark.text)
        word, at = diagnosis.unexpected, mark.span
        if word.text != mark.text.strip("() "):
            at = Span(mark.span.start + word.span.start, mark.span.start + word.span.end)
        found = finding(at, "{place} has the unknown mark {mark}", place=place, mark=mark.text)
        if diagnosis.expected:
            found = found.note("expected {expected}", expected=" or ".join(diagnosis.expected))
        if diagnosis.nearest is not None:
            found = found.suggest([Edit(mark.span, diagnosis.nearest)], "write {meant}", meant=diagnosis.nearest)
        yield found
