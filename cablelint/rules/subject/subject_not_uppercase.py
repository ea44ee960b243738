"""Subject not in capitals.

## What it does
Reports a subject with small letters. Off by default: mixed case became common with the message systems of the 2000s.

## Why
Lists of telegrams show subjects in capitals.

## Bad
```cable
SUBJECT: Sample telegram for testing
```

## Good
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Fix
Safe: the same letters in capitals.

## Source
Observed practice: nine of ten subjects of 1973-2010 are in capitals.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, Subject
from cablelint.rule import Finding, finding, rule


@rule(code="SJ706", name="subject-not-uppercase", severity=Severity.INFO, default=False, dialects=STATE_TELEGRAMS)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a subject with small letters."""
    line = cable.subject_line
    if not isinstance(line, Subject) or line.text is None:
        return
    written = context.text(line.text.span)
    capitals = written.upper()
    if written != capitals:
        yield finding(line.text.span, "the subject is not in capitals").fix(
            [Edit(line.text.span, capitals)], "write it in capitals", safe=True
        )
