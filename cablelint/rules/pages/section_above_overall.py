"""Section classified above the telegram.

## What it does
Compares the level in the heading of each further section with that of the telegram. A section may be classified lower.

## Why
The telegram takes the highest classification of its parts. A section that is sent as SECRET does not belong to a
telegram that is CONFIDENTIAL.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

S E C R E T SECTION 02 OF 02 ASTANA 000123

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

C O N F I D E N T I A L SECTION 02 OF 02 ASTANA 000123

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: which of the two levels is right is for a person to decide.

## Source
32 CFR 2001.22(c), 2001.24(b) (the overall marking is the highest one; each page has that or its own).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import several_sections


@rule(code="PG207", name="section-above-overall", severity=Severity.ERROR, needs=several_sections)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the headings with a higher level."""
    overall, line = context.overall, cable.classification_line
    if overall is None or not isinstance(line, ClassificationLine):
        return
    for heading in cable.section_lines:
        if isinstance(heading, ClassificationLine) and heading.level is not None and heading.level > overall:
            yield finding(
                heading.marking.span,
                "this section is {level}, above the overall {overall}",
                level=heading.level.words,
                overall=overall.words,
            ).label(line.marking.span, "overall classification is set here")
