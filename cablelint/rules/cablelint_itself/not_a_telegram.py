"""The text is not a telegram.

## What it does
Reports a text in which none of a telegram's lines was recognised. Nothing else is reported for it.

## Why
Notes, listings and web pages lie beside telegrams in most collections. Every rule about a missing line would fire on
them, which says less than the one sentence that this is something else. If the text is meant to be a telegram, its
header is damaged beyond recognition.

## Bad
A shopping list, a README, the source of a web page.

## Good
Any text with the classification line, the E.O., TAGS or SUBJECT line, or the format lines of a telegram.

## Fix
None. `--dialect telegram` has the text checked as a telegram all the same.

## Source
Observed practice in scraped collections.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY, UNKNOWN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unchecked_message
from cablelint.source import Span


@rule(code="CT003", name="not-a-telegram", severity=Severity.WARNING, dialects=EVERY, needs=unchecked_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    source = context.source
    if cable.dialect == UNKNOWN and not source.binary and source.text.strip():
        start = cable.span.start + len(context.text(cable.span)) - len(context.text(cable.span).lstrip())
        yield finding(Span(start, start), "no line of a telegram was recognised in this text")
