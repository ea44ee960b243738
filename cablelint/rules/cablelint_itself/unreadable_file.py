"""The file is missing or cannot be read.

## What it does
Reports a file that was named on the command line and does not exist, and any file that the system refuses to open,
that is larger than `max-file-size`, or a pipe that no process writes to.
All other files are still checked; the command ends with 2.

## Why
A file that was not checked must not pass for a clean one, and must not keep the others from being checked.

## Bad
`cablelint no-such-file.txt`

## Good
`cablelint telegram.txt`, where the file is there and may be read.

## Fix
None. Check the name, and the permissions of the file and its directories; leave a file that is too large out by
`exclude`, or raise `max-file-size`.

## Source
Observed practice: what every tool over many files does.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT004", name="unreadable-file", severity=Severity.ERROR, dialects=EVERY, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # There is no telegram to look at; cablelint.api.unreadable makes the finding, and the page is kept here.
    yield from ()
