"""Impossible section number.

## What it does
Reports `SECTION 03 OF 02`, `SECTION 00 OF 02`, and `SECTION 01 OF 01`, since a telegram of one section has no section
number.

## Why
Readers tell by these numbers whether they have the whole telegram.

## Bad
```cable
C O N F I D E N T I A L SECTION 03 OF 02 ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123
```

## Fix
None: how many sections there are is for a person to find out.

## Source
ACP 127(G) 208.e (numbering of sections); observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line


@rule(
    code="CL106",
    name="impossible-section-number",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the section where its number can't be; a total that page lines contradict is left to PG205."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.section is None:
        return
    section = line.section
    paged = any(page.total is not None and int(page.total.text) != section.total for page in cable.page_lines)
    if not 1 <= section.number <= section.total:
        yield finding(
            section.span, "there is no section {number} of {total}", number=section.number, total=section.total
        )
    elif section.total == 1 and not paged:
        yield finding(section.span, "a telegram of one section has no section number")
