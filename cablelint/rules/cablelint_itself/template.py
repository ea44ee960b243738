"""The message is a template.

## What it does
Reports a military message in which a name in braces or angle brackets, or one with underlines, stands in place of a
field. Nothing else is reported for it.

## Why
Manuals and programs have such texts. Every rule about a field would fire on them, which says less than the one sentence
that this is no message.

## Bad
A message with the line `FM {originator}`.

## Good
A message with the line `FM CNO WASHINGTON DC`.

## Fix
None.

## Source
Observed practice of manuals, encyclopedias and programs that generate messages.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unchecked_message


@rule(code="CT007", name="template", severity=Severity.WARNING, dialects=EVERY, needs=unchecked_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first placeholder."""
    if cable.placeholder is not None:
        yield finding(
            cable.placeholder.span,
            "the message is a template: {placeholder} stands in place of a field",
            placeholder=cable.placeholder.text,
        )
