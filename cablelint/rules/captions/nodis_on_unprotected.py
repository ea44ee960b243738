"""NODIS or EXDIS on a telegram that is neither classified nor sensitive.

## What it does
Reports NODIS and EXDIS where the telegram is unclassified, has no caption SENSITIVE and no paragraph marked (SBU), from
October 1995 on.

## Why
These captions are for text that must be protected: it is classified, or at least sensitive.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123
NODIS
STATE FOR SCA/CEN
E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
NODIS
```

## Fix
None: whether the caption or the classification is wrong is for the drafter to decide.

## Source
5 FAH-2 H-442.1 (2008); CAPCO Register and Manual 2016, H.9 pp. 172-175.
"""

from collections.abc import Iterator

from cablelint.classification import UNCLASSIFIED_CONTROLS, Level
from cablelint.consistency import marks
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine
from cablelint.reference.captions import PROTECTING, SENSITIVE_SINCE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_captions

RESTRICTIVE = frozenset({"NODIS", "EXDIS"})


@rule(code="CP212", name="nodis-on-unprotected", severity=Severity.WARNING, dialects=STATE, needs=unusual_captions)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first such caption."""
    line = cable.classification_line
    caption = next((caption for caption in cable.captions if caption.name in RESTRICTIVE), None)
    if caption is None or context.overall is not Level.UNCLASSIFIED or not isinstance(line, ClassificationLine):
        return
    if context.date is None or context.date < SENSITIVE_SINCE or "OFFICIAL" in line.marking.text.upper():
        return
    protected = any(other.name in PROTECTING for other in cable.captions)
    marked = any(mark.marking is not None and mark.marking.controls & UNCLASSIFIED_CONTROLS for mark in marks(cable))
    if not protected and not marked:
        yield finding(
            caption.span, "{caption} on a telegram that is neither classified nor SENSITIVE", caption=caption.name
        ).label(line.marking.span, "the classification is set here")
