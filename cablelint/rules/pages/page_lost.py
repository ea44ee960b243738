"""Page of a transmission lost.

## What it does
Follows the numbers of the pages in the allied form of page lines (`PAGE 2 RUEHTA 0123 UNCLAS`): the first page has
none, the others are numbered from 2 on without a gap, in each section anew.

## Why
A number that is passed over shows that the text between was lost, or that the line was mistyped.

## Bad
```cable
1. (C) THE MINISTER CALLED.

PAGE 2 RUEHTA 0123 C O N F I D E N T I A L

2. (U) HE LEFT AN HOUR LATER (REF A).

PAGE 4 RUEHTA 0123 C O N F I D E N T I A L

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

PAGE 2 RUEHTA 0123 C O N F I D E N T I A L

2. (U) HE LEFT AN HOUR LATER (REF A).

PAGE 3 RUEHTA 0123 C O N F I D E N T I A L

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: what was lost is in another copy.

## Source
ACP 127(G) 208.a and 208.c: every page but the first begins with its number.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import page_identifications
from cablelint.rules.pages.identifications import identified_pages


@rule(code="PG208", name="page-lost", severity=Severity.WARNING, dialects=ENVELOPED, needs=page_identifications)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers that are not the next ones."""
    for section in identified_pages(cable):
        reached = 1
        for page in section.pages:
            number = int(page.page.text)
            if number != reached + 1:
                yield finding(
                    page.page.span,
                    "page {found} comes where page {expected} is due",
                    found=number,
                    expected=reached + 1,
                )
            reached = number
