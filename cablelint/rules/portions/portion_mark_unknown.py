"""Unknown portion mark.

## What it does
Reports a mark that is none of the known ones: `(X)`, `(CL)`, `(C/NG)`. A parenthesis with other words is no mark at
all; such a paragraph counts as unmarked.

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

2. (C/NG) HE LEFT AN HOUR LATER (REF A).

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
from cablelint.model import Cable, MarkProblem
from cablelint.reference.nearest import nearest, only
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import faulty_marks

_KNOWN = ("TS", "S", "C", "U", "SBU", "LOU", "FOUO", "SBU/NF", "C/NF", "C//NF", "S/NF", "S//NF")


@rule(code="PM305", name="portion-mark-unknown", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks whose words are not known."""
    for paragraph, mark in faulty_marks(context, MarkProblem.UNKNOWN):
        found = finding(mark.span, "{paragraph} has the unknown mark {mark}", paragraph=paragraph.name, mark=mark.text)
        words = mark.text.strip("() ").upper()
        near = only(nearest(words, _KNOWN)) if len(words) > 1 else None
        if near is not None:
            found = found.suggest([Edit(mark.span, f"({near})")], "write {meant}", meant=f"({near})")
        yield found
