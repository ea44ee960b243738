"""A part of cablelint failed.

## What it does
Reports that a rule, or the reading of the text, raised an exception. The other rules still ran, and so did all other
files; the command ends with 2.

## Why
A fault of cablelint must not hide what the rules found, nor stop a run over many files. It must not pass for a clean
telegram either: the finding that failed may have been the one that mattered.

## Bad
Nothing in a telegram can be bad in this way: no text may make a rule fail.

## Good
Every telegram, and every text that is none.

## Fix
None. Please report it with the name of the rule, which the message gives, and the output of `cablelint parse` if the
text may be shared.

## Source
Observed practice: a validator that stops at its own first fault is of no use on a large collection.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT000", name="internal-error", severity=Severity.ERROR, dialects=EVERY, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # Made by the engine around the rules (cablelint.engine.internal_error); the page is kept here.
    yield from ()
