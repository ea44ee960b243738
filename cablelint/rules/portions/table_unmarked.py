"""Table or annex without a mark in a classified telegram.

## What it does
Reports headings such as `ANNEX A` or `TABLE 2: EXPORTS` that have no mark beside them nor in the line below, in a
classified telegram from 14 October 1995 on whose paragraphs are marked. Off by default: a table inside of a paragraph
is often covered by the paragraph's mark.

## Why
A table is a portion: taken out of the telegram it must say how it is classified.

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).

TABLE 1: VISITS
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).

TABLE 1 (U): VISITS
```

## Fix
None: the level is for the drafter to state.

## Source
32 CFR 2001.21(c), 2001.22(c); CAPCO Register and Manual 2016, C.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import MARK, MARKS_REQUIRED, entire_text_notice, uses_marks
from cablelint.source import Span

_HEADING = pattern(
    r"(?:\A|(?<=\n\n))[ \t]*((?:TABLE|ANNEX|APPENDIX|ATTACHMENT|ENCLOSURE)\b(?: [A-Z0-9]{1,4}\b)?)([^\n]*\n?[^\n]*)",
    re.IGNORECASE,
)
_MARKED = pattern(MARK)


@rule(code="PM321", name="table-unmarked", severity=Severity.INFO, default=False, dialects=MARKED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the headings of unmarked tables and annexes."""
    if context.overall is None or not context.overall.classified or cable.body is None or not uses_marks(context):
        return
    if context.date is None or context.date < MARKS_REQUIRED or entire_text_notice(context) is not None:
        return
    for heading in _HEADING.finditer(context.text(cable.body)):
        if not _MARKED.search(heading[2]):
            start = cable.body.start + heading.start(1)
            yield finding(Span(start, start + len(heading[1])), "{heading} has no portion mark", heading=heading[1])
