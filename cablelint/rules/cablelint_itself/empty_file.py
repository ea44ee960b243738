"""The file is empty.

## What it does
Reports a file of no characters, or of nothing but blanks and line ends.

## Why
An empty file among telegrams is most often a failed download or an interrupted copy. Nothing else is reported for it:
there is nothing to check.

## Bad
A file of zero bytes, or of three empty lines.

## Good
Any text with at least one character in it that is not blank.

## Fix
None: the text must come from where the file was copied from.

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


@rule(code="CT001", name="empty-file", severity=Severity.WARNING, dialects=EVERY, needs=unchecked_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    if cable.dialect == UNKNOWN and not context.source.binary and not context.source.text.strip():
        yield finding(Span(0, 0), "the file is empty, expected a telegram")
