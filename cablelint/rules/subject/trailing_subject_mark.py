"""Portion mark behind the subject.

## What it does
Reports a subject that ends with a portion mark, `(U)`, `(SBU)`, `(C)`, `(S)`, and has none before it.

## Why
A mark stands immediately before its portion; behind it, a reader has seen the text before its level.

## Bad
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING (C)
```

## Good
```cable
SUBJECT: (C) SAMPLE TELEGRAM FOR TESTING
```

## Fix
Shown only: the mark moves before the subject.

## Source
CAPCO Register and Manual 2016, C; 5 FAH-1 H-246.2.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Subject
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_subject
from cablelint.source import Span


@rule(code="SJ707", name="trailing-subject-mark", severity=Severity.WARNING, dialects=STATE, needs=unusual_subject)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the mark behind a subject."""
    line = cable.subject_line
    if not isinstance(line, Subject) or line.text is None or line.mark is None or line.mark.span < line.text.span:
        return
    start, end = line.text.span
    edits = [Edit(Span(start, start), f"{line.mark.text} "), Edit(Span(end, line.mark.span.end), "")]
    yield finding(line.mark.span, "{mark} stands behind the subject, expected before it", mark=line.mark.text).suggest(
        edits, "move it before the subject"
    )
