"""The message is of a kind that there are no rules for yet.

## What it does
Reports a text that was recognised as a SMART message (`smart`), for which there are no rules yet. It was parsed as far
as possible, and nothing else was checked.

## Why
Silence would look like a clean bill of health. The rules for State telegrams would be wrong about other layouts.

## Bad
A telegram of 1974, with page banners and lists of offices.

## Good
A State telegram with the classification line, the E.O. line, TAGS and SUBJECT.

## Fix
None. `--dialect telegram` has the text checked as a State telegram all the same.

## Source
The layouts differ from that of 5 FAH-2 H-320; observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import CHECKED, EVERY, UNKNOWN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unchecked_message
from cablelint.source import Span


@rule(code="CT006", name="dialect-without-rules", severity=Severity.WARNING, dialects=EVERY, needs=unchecked_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a finding at the beginning of the message."""
    if cable.dialect not in (*CHECKED, UNKNOWN):
        span = Span(cable.span.start, cable.span.start)
        yield finding(span, "the message is of the dialect {dialect}, which is not checked yet", dialect=cable.dialect)
