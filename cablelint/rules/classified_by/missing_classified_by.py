"""Classified telegram without a Classified By line.

## What it does
Reports a classified telegram under E.O. 12958 or a later order that nowhere says who classified it and why. The line
may also be numbered, or stand elsewhere in the text; `DERIVED FROM` counts as well. A warning where the copy's heading
is cut off with an ellipsis.

## Why
Without a classifier and a reason a classification has no authority, and nobody can be asked to lower it.

## Bad
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
1. (C) THE MINISTER CALLED (REF A).
2. (C) HE WILL CALL AGAIN (REF B).
DOE
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
None: only the classifier knows the reason.

## Source
E.O. 12958 sec. 1.7(a), E.O. 13526 sec. 1.6(a); 32 CFR 2001.21(a); 5 FAH-1 H-240.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine, Subject
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.authority import requires_reason
from cablelint.rules.needs import missing_classified_by
from cablelint.source import Span

# CLASSIFIED BY, CLASSIFED BY, DERIVED FROM: DSCG 05-1, REASON: 1.4 (B)
_ELSEWHERE = pattern(r"\bCLASS\w{2,8}\s+BY\b|\bDERIVED\s+FROM\b|\bREASONS?\s*:?\s*1\s?\.", re.IGNORECASE)


@rule(code="CB501", name="missing-classified-by", severity=Severity.ERROR, needs=missing_classified_by)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that a missing Classified By line should have followed."""
    subject, classification, overall = cable.subject_line, cable.classification_line, context.overall
    if cable.classified_by is not None or overall is None or not overall.classified or not requires_reason(context):
        return
    if not isinstance(subject, Subject) or not isinstance(classification, ClassificationLine) or not cable.paragraphs:
        return
    if _ELSEWHERE.search(context.text(Span(classification.span.end, cable.span.end))):
        return
    place = cable.reference_line.span if cable.reference_line is not None else subject.span
    yield (
        finding(place, "no Classified By line follows, the telegram is {overall}", overall=overall.words)
        .at(Severity.WARNING if cable.heading_cut else Severity.ERROR)
        .label(classification.marking.span, "overall classification is set here")
        .help("name the classifier and the reason, as in: Classified By: Ambassador Jane Doe, Reasons 1.4 (b) and (d)")
    )
