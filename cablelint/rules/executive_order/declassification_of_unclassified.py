"""E.O. line of an unclassified telegram says when it is declassified.

## What it does
Reports a date, an event, an exemption or a schedule on the E.O. line of a telegram that is UNCLAS or LIMITED OFFICIAL
USE.

## Why
What is not classified cannot be declassified: either the E.O. line is wrong or the classification line.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: DECL: 03/01/2016

1. (U) THE MINISTER CALLED (REF A).

2. (U) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N/A

REF: A. 05 ASTANA 4321
     B. STATE 12345
1. (U) THE MINISTER CALLED (REF A).
2. (U) HE WILL CALL AGAIN (REF B).
DOE
```

## Fix
Shown only, for the classification line may be the wrong one: N/A.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a: N/A on telegrams that are unclassified or LIMITED OFFICIAL USE.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import declassification, is_unclassified


@rule(
    code="EO406",
    name="declassification-of-unclassified",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the declassification instruction of an unclassified telegram."""
    line, classification = declassification(cable), cable.classification_line
    if line is None or line.instruction is None or not is_unclassified(context):
        return
    found = finding(
        line.instruction.span,
        "the E.O. line says {instruction!r}, the telegram is not classified",
        instruction=line.instruction.text,
    )
    if isinstance(classification, ClassificationLine):
        found = found.label(classification.marking.span, "overall classification is set here")
    yield found.help("write N/A, or classify the telegram").suggest([Edit(line.instruction.span, "N/A")], "write N/A")
