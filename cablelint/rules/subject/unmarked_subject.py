"""Subject of a classified telegram without a portion mark.

## What it does
Reports a subject without `(U)`, `(C)` or the like before it, in a classified telegram. Off by default: State's
telegrams mostly have none.

## Why
Subjects and titles are portions, and every portion of a classified document is marked.

## Bad
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Good
```cable
SUBJECT: (U) SAMPLE TELEGRAM FOR TESTING
```

## Fix
None: the level of the subject is for the classifier to decide.

## Source
32 CFR 2001.21(c); CAPCO Register and Manual 2016, C.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, Subject
from cablelint.rule import Finding, finding, rule
from cablelint.rules.text_header import is_classified


@rule(code="SJ703", name="unmarked-subject", severity=Severity.WARNING, default=False, dialects=STATE_SINCE_1980)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the words of a subject without a mark."""
    line = cable.subject_line
    if isinstance(line, Subject) and line.mark is None and line.text is not None and is_classified(context):
        yield finding(line.text.span, "the subject has no portion mark, expected one before it")
