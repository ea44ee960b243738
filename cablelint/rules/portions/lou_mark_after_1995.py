"""Mark (LOU) after September 1995.

## What it does
Reports (LOU) in telegrams dated after 30 September 1995; one finding, at the first. Silent where CL107 reports the
classification line for the same reason.

## Why
LIMITED OFFICIAL USE ceased to exist on 1 October 1995; since then the mark is (SBU).

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. (LOU) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (SBU) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only, for a fix never touches a marking: (SBU) for (LOU).

## Source
00 STATE 018029, para. 1.
"""

from collections.abc import Iterator

from cablelint.classification import Control
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine
from cablelint.reference.captions import LIMITED_OFFICIAL_USE, SENSITIVE_SINCE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import controlled_portions


@rule(code="PM312", name="lou-mark-after-1995", severity=Severity.WARNING, dialects=ENVELOPED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first such mark, the others related."""
    if context.date is None or context.date < SENSITIVE_SINCE or _overall_is_limited(cable):
        return
    limited = [portion for portion in controlled_portions(context) if Control.LOU in portion.marking.controls]
    if limited:
        first = limited[0]
        found = finding(
            first.mark.span,
            "{place} is marked {mark}, which ceased to exist on 1 October 1995",
            place=first.place,
            mark=first.mark.text,
        )
        for portion in limited[1:]:
            found = found.label(portion.mark.span, "{place} too", place=portion.place)
        found = found.note("the telegram is dated {date}", date=context.date.isoformat()).help("use (SBU)")
        edits = [Edit(portion.mark.span, "(SBU)") for portion in limited if portion.mark.text.upper() == "(LOU)"]
        yield found.suggest(edits, "write (SBU)") if len(edits) == len(limited) else found


def _overall_is_limited(cable: Cable) -> bool:
    line = cable.classification_line
    words = line.marking.text.upper().split() if isinstance(line, ClassificationLine) else []
    return " ".join(words) == LIMITED_OFFICIAL_USE or any(
        caption.name == LIMITED_OFFICIAL_USE for caption in cable.captions
    )
