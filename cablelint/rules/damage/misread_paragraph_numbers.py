"""Paragraph number with a 1 before it that was a pilcrow.

## What it does
Recognises paragraph numbers such as `11. 12. 13.` where the sequence shows that they are 1, 2 and 3.

## Why
Paragraph numbers used to have a pilcrow before them (`¶1.`). A program without that character wrote a 1 instead, so
that references to paragraphs lead astray. The telegram itself is not at fault.

## Bad
```cable
11. (C) THE MINISTER CALLED.

12. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Safe where the whole sequence proves it, else unsafe: the 1 is taken out, or the pilcrow put back where the copy has
pilcrows elsewhere.

## Source
Observed practice: telegrams of the 2000s in web copies.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import misread_numbers


@rule(code="IN002", name="misread-paragraph-numbers", severity=Severity.WARNING, needs=misread_numbers)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all misread numbers."""
    for finding in report(
        cable,
        DamageKind.PILCROW_AS_DIGIT,
        "the pilcrow before a paragraph number was read as a 1 (numbers: {count})",
        "restore the paragraph numbers",
    ):
        yield finding.note("without this 1 the paragraphs are numbered in sequence")
