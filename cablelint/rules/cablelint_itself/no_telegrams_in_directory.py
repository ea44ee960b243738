"""A directory holds no telegrams.

## What it does
Reports a directory that was named on the command line and in which no `*.txt` or `*.cable` file was found, or none of
those that the setting `include` names. Hidden directories and what `exclude` or `.gitignore` name are left out. With
`--error-on-empty` it is an error.

## Why
A wrong path in a script would otherwise look like a collection without a fault.

## Bad
`cablelint empty-directory`

## Good
`cablelint telegrams`, where the directory or one below it holds a `.txt` or `.cable` file.

## Fix
None. Check the name of the directory, and whether `exclude` or `.gitignore` names the telegrams; a file that is named
itself is checked all the same.

## Source
Observed practice: what every tool over directories does.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(
    code="CT005",
    name="no-telegrams-in-directory",
    severity=Severity.WARNING,
    dialects=EVERY,
    needs=nothing_in_a_message,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # There is no telegram to look at; cablelint.api.empty_directory makes the finding, and the page is kept here.
    yield from ()
