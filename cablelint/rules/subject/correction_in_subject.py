"""CORRECTED COPY in the subject.

## What it does
Looks for the words CORRECTED COPY in the SUBJECT line. Off by default: a note for those who sort out duplicates.

## Why
The telegram replaces an earlier one of the same subject, which may be in the collection too.

## Bad
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING (CORRECTED COPY)
```

## Good
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Fix
None.

## Source
Observed practice of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_WORDS = "CORRECTED COPY"


@rule(code="SJ708", name="correction-in-subject", severity=Severity.INFO, default=False, dialects=STATE_TELEGRAMS)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the words."""
    if cable.subject_line is not None:
        for at in context.source.places(_WORDS, cable.subject_line.span):
            yield finding(Span(at, at + len(_WORDS)), "the subject says that this is a corrected copy")
            return
