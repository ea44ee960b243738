"""Field of the header missing.

## What it does
Reports each of MRN, Date/DTG, From, Action, E.O., TAGS and Subject that the header lacks, or whose label has nothing
behind it. Empty TAGS are TG602's, an empty subject SJ702's.

## Why
SMART fills these fields in every message. Where one is not there it was lost in copying, and the message cannot be
identified, dated or filed by it.

## Bad
```cable
MRN:                    11 ASTANA 1234
From:                   AMEMBASSY ASTANA
```

```cable
From:
```

## Good
```cable
MRN:                    11 ASTANA 1234
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
From:                   AMEMBASSY ASTANA
```

## Fix
None: only the original has the value.

## Source
Observed practice: 16 of 16 released messages have these fields.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, Irregularity
from cablelint.reference import smart_labels
from cablelint.rule import Finding, finding, rule

# Rules of their own report these.
_EMPTY_ELSEWHERE = frozenset({"TAGS", "SUBJECT"})


@rule(code="SM503", name="missing-field", severity=Severity.WARNING, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the places of the fields that should stand before the missing ones, and the labels without a value."""
    labels = smart_labels.by_kind()
    for item in cable.out_of_order:
        if item.irregularity is Irregularity.MISSING:
            yield finding(item.span, "the header has no field {label}", label=labels[item.line].text)
    for field in cable.smart.fields if cable.smart is not None else ():
        if field.empty and labels[field.kind].required and field.kind not in _EMPTY_ELSEWHERE:
            yield finding(field.label.span, "the field {label} is empty", label=labels[field.kind].text)
