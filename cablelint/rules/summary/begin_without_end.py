"""Summary without an end.

## What it does
Reports a paragraph that begins `SUMMARY:` or `BEGIN SUMMARY` where no `END SUMMARY` follows and at least two more
paragraphs do. A heading SUMMARY on a line of its own needs no end. Silent where an end has the wrong name (SU901).

## Why
The reader cannot tell where the summary stops.

## Bad
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A).

2. (U) HE LEFT AN HOUR LATER.

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A). END SUMMARY.

2. (U) HE LEFT AN HOUR LATER.

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: where it ends is for the drafter to say.

## Source
Observed practice: 96 in 100 summaries of 2003-2010 have an end.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.parts import part_ends
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import open_summary
from cablelint.rules.summary.ends import ends_without_begin
from cablelint.source import Span

_SUMMARY = pattern(r"(?:BEGIN\s+(?=SUMMARY\b)|(?=SUMMARY\s*:))(SUMMARY)", re.IGNORECASE)
_PARAGRAPHS_AFTER = 2


@rule(code="SU902", name="begin-without-end", severity=Severity.INFO, dialects=STATE, needs=open_summary)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the beginning of a summary that does not end."""
    if any(mark.kind == "SUMMARY" for mark in context.derive(part_ends)):
        return
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
    for index, paragraph in enumerate(own[:-_PARAGRAPHS_AFTER]):
        if not _SUMMARY.match(paragraph.text):
            continue
        place = _SUMMARY.search(context.text(paragraph.span))
        if place is not None and not context.derive(ends_without_begin):
            start = own[index].span.start
            yield finding(Span(start + place.start(1), start + place.end(1)), "the summary has no end").help(
                "write END SUMMARY behind its last sentence"
            )
        return
