"""Classified By line on an unclassified telegram.

## What it does
Reports a Classified By line of a telegram that is not classified. Where the E.O. line also says when the telegram is
declassified, EO406 reports that instead.

## Why
Nobody classified the text: the line is left over from a template, or the classification line is wrong.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N/A

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
None: the classification line may be the wrong one.

## Source
E.O. 13526 sec. 1.6(a): the classifier is named on classified information.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassificationLine, ClassifiedBy
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classified_by
from cablelint.rules.text_header import declassification, is_unclassified


@rule(
    code="CB505",
    name="classified-by-on-unclassified",
    severity=Severity.WARNING,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the Classified By of an unclassified telegram."""
    line, classification = cable.classified_by, cable.classification_line
    if not isinstance(line, ClassifiedBy) or not is_unclassified(context) or declassification(cable) is not None:
        return
    found = finding(line.keyword.span, "there is a Classified By line, the telegram is not classified")
    if isinstance(classification, ClassificationLine):
        found = found.label(classification.marking.span, "overall classification is set here")
    yield found.help("remove the line, or classify the telegram")
