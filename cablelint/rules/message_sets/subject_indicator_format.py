"""Subject indicator that is not N and five digits.

## What it does
The Standard Subject Identification Code stands behind the classification of a Navy message, between double slants.
Reports one that is not the letter N and five digits, and one without the slants.

## Why
Messages are routed and filed by this code.

## Bad
```cable
UNCLAS //N1000//
```

```cable
UNCLAS //01000//
```

## Good
```cable
UNCLAS //N01000//
```

## Fix
None.

## Source
NAVEDTRA 14261 (subject indicator of Navy messages); SECNAV M-5210.2.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, ClassificationLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule

_CODE = pattern(r"N\d{5}")


@rule(code="GA508", name="subject-indicator-format", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the code."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine):
        return
    code = line.subject_indicator
    if code is not None and not _CODE.fullmatch(code.text):
        yield finding(code.span, "subject indicator {code}, expected N and five digits", code=code.text)
    bare = next((word for word in line.words if _CODE.fullmatch(word.text)), None) if code is None else None
    if bare is not None:
        yield finding(bare.span, "subject indicator {code} without the double slants around it", code=bare.text)
