"""SUBJECT line without a subject.

## What it does
Reports a SUBJECT line with nothing on it but a portion mark.

## Why
The subject is what a reader sees first, and often the only thing.

## Bad
```cable
SUBJECT: (C)
```

## Good
```cable
SUBJECT: (C) SAMPLE TELEGRAM FOR TESTING
```

## Fix
None.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Subject
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_subject
from cablelint.rules.text_header import is_repeated


@rule(code="SJ702", name="empty-subject", severity=Severity.ERROR, dialects=STATE, needs=unusual_subject)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a SUBJECT line without words."""
    line = cable.subject_line
    if isinstance(line, Subject) and line.text is None and not is_repeated(cable, "SUBJECT"):
        yield finding(line.span, "the SUBJECT line is empty")
