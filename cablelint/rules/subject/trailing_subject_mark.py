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
A suggestion: the mark moves before the subject.

## Source
CAPCO Register and Manual 2016, C; 5 FAH-1 H-246.2.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, Subject
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_MARK = pattern(r"\s(\((?:TS|S|C|U|SBU|LOU)(?://?(?:NF|NOFORN))?\))\Z")


@rule(code="SJ707", name="trailing-subject-mark", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the mark behind a subject."""
    line = cable.subject_line
    if not isinstance(line, Subject) or line.text is None or line.mark is not None:
        return
    mark = _MARK.search(context.text(line.text.span))
    if mark is None:
        return
    start = line.text.span.start
    place = Span(start + mark.start(1), start + mark.end(1))
    edits = [Edit(Span(start, start), f"{mark[1]} "), Edit(Span(start + mark.start(), place.end), "")]
    yield finding(place, "{mark} stands behind the subject, expected before it", mark=mark[1]).suggest(
        edits, "move it before the subject"
    )
