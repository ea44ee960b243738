"""Overall REL TO list that the portions do not call for.

## What it does
Compares the countries behind REL TO in the classification line with those that all classified portions have in
common. Silent where a paragraph has no mark or one that cannot be read, and where one is NOFORN (PM308).

## Why
The whole may go only to those who may see every part of it. A country too many gets what one paragraph denies it.

## Bad
```cable
C O N F I D E N T I A L//REL TO USA, AUS, GBR ASTANA 000123

1. (C//REL TO USA, AUS, GBR) THE MINISTER CALLED.

2. (C//REL TO USA, GBR) HE LEFT AN HOUR LATER (REF A).

3. (U) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L//REL TO USA, GBR ASTANA 000123

1. (C//REL TO USA, AUS, GBR) THE MINISTER CALLED.

2. (C//REL TO USA, GBR) HE LEFT AN HOUR LATER (REF A).

3. (U) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, D.2 and table 3, rules 9, 16 and 21; ODNI ISM-ID-00088, ISM-ID-00320.
"""

from collections.abc import Iterator

from cablelint.classification import Marking, release_order
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import Portion, written_marking
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import overall_controls
from cablelint.rules.portions.reading import all_readable, called_for, portions


@rule(code="PM318", name="release-list-differs", severity=Severity.ERROR, dialects=MARKED, needs=overall_controls)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the list."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.controls is None:
        return
    written = written_marking(cable)
    if written is None or not written.releasable_to or not all_readable(cable):
        return
    wanted = called_for(context)
    surplus = written.releasable_to - wanted.releasable_to - {"USA"}
    if not surplus or any(portion.marking.noforn for portion in portions(context)):
        return
    found = finding(
        line.controls.span,
        "the telegram is releasable to {surplus}, which not every paragraph is",
        surplus=", ".join(release_order(surplus)),
    )
    for portion in portions(context):
        if _denies(portion, surplus):
            found = found.label(portion.mark.span, "{place} is not", place=portion.place)
    yield found.note("the portions call for {expected}", expected=wanted.words)


def _denies(portion: Portion, surplus: frozenset[str]) -> bool:
    """Whether a portion keeps some of these countries out; (U) alone does not."""
    marking = portion.marking
    return marking != Marking(marking.level.UNCLASSIFIED) and not surplus <= marking.releasable_to
