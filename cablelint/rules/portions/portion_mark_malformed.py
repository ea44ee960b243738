"""Portion mark that is not well formed.

## What it does
Reports marks that are not closed, `(C`, have blanks inside the parentheses, `( C )`, or other brackets, `[C]`. Silent
in a telegram none of whose marks can be read.

## Why
People see what is meant, software does not: the paragraph counts as unmarked.

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. (C HE LEFT AN HOUR LATER (REF A).

3. [C] HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only: a fix never touches a marking.

## Source
5 FAH-1 H-246.2 c; 32 CFR 2001.21(c) (the mark stands in parentheses before the portion).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, MarkProblem
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unreadable_mark
from cablelint.rules.portions.reading import faulty_marks


@rule(code="PM304", name="portion-mark-malformed", severity=Severity.ERROR, dialects=MARKED, needs=unreadable_mark)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks whose form is broken."""
    from cablelint.markings.diagnosis import diagnose

    for place, mark in faulty_marks(context, MarkProblem.FORM):
        found = finding(mark.span, "the mark {mark} of {place} is not well formed", mark=mark.text, place=place)
        meant = diagnose(mark.text).nearest
        yield found.suggest([Edit(mark.span, meant)], "write {meant}", meant=meant) if meant is not None else found
