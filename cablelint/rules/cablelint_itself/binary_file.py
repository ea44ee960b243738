"""The file is not text.

## What it does
Reports a file in which more than one byte in a hundred is NUL, unless it is UTF-16 with a byte order mark. Nothing
else is reported for it.

## Why
A word processor's document, a PDF or an archive beside the telegrams would give a flood of findings, none of which
means anything.

## Bad
A PDF or a Word document under a name that ends in `.txt`.

## Good
Text in UTF-8, Windows-1252 or Latin-1, or in UTF-16 with a byte order mark.

## Fix
None. Extract the text of the document first.

## Source
Observed practice in scraped collections.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unchecked_message
from cablelint.source import Span


@rule(code="CT002", name="binary-file", severity=Severity.WARNING, dialects=EVERY, needs=unchecked_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    if context.source.binary:
        yield finding(Span(0, 0), "the file is binary, expected the text of a telegram")
