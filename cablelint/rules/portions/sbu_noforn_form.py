"""SBU and NOFORN in another form than the handbook's.

## What it does
Reports `(SBU/NOFORN)` and `(SBU/NF)`, which the handbook writes `(SBU/N)`. Off by default: all forms are in use.

## Why
One form for one meaning makes marks easy to search.

## Bad
```cable
SIPDIS
NOFORN

1. (C) THE MINISTER CALLED.

2. (SBU/NOFORN) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
SIPDIS
NOFORN

1. (C) THE MINISTER CALLED.

2. (SBU/N) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only, for a fix never touches a marking: the handbook's form, where the mark says no more than that.

## Source
5 FAH-1 H-246.2 c.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import controlled_portions

_SAYING_THE_SAME = ("(SBU/NF)", "(SBU//NF)", "(SBU/NOFORN)", "(SBU//NOFORN)")


@rule(code="PM320", name="sbu-noforn-form", severity=Severity.INFO, default=False, dialects=MARKED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks that begin with SBU and exclude foreign nationals in another form."""
    for portion in controlled_portions(context):
        text = portion.mark.text.upper()
        if portion.marking.noforn and text.startswith("(SBU") and text != "(SBU/N)":
            found = finding(
                portion.mark.span,
                "{place} is marked {mark}; the handbook's form is (SBU/N)",
                place=portion.place,
                mark=portion.mark.text,
            )
            if text in _SAYING_THE_SAME:
                found = found.suggest([Edit(portion.mark.span, "(SBU/N)")], "write (SBU/N)")
            yield found
