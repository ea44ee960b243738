"""E.O. line of a classified telegram says N/A.

## What it does
Reports `N/A` on the E.O. line of a telegram that is CONFIDENTIAL, SECRET or TOP SECRET.

## Why
`N/A` says that no order on classification applies. A classified text needs a date, an event or an exemption.

## Bad
```cable
E.O. 12958: N/A
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: only the classifier knows how long the classification is to last.

## Source
E.O. 13526 sec. 1.6(a)(4); 32 CFR 2001.21(a); TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine, Duration, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import is_classified


@rule(code="EO405", name="na-on-classified", severity=Severity.ERROR, dialects=STATE, needs=unusual_executive_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the N/A of a classified telegram."""
    line, classification, overall = cable.executive_order, cable.classification_line, context.overall
    if not isinstance(line, ExecutiveOrderLine) or line.duration is not Duration.NOT_APPLICABLE:
        return
    if line.instruction is None or overall is None or not is_classified(context):
        return
    found = finding(
        line.instruction.span,
        "the E.O. line says {instruction}, the telegram is {overall}",
        instruction=" ".join(line.instruction.text.split()),
        overall=overall.words,
    )
    if isinstance(classification, ClassificationLine):
        found = found.label(classification.marking.span, "overall classification is set here")
    yield found.help("say when the classification ends, or make the telegram unclassified")
