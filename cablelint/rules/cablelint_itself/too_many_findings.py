"""More findings of one rule than anybody reads.

## What it does
Stands in the place of the 10,001st finding of a rule on one telegram. That finding and all further ones of this rule
on this telegram are not looked for; those of other rules are. It is as severe as the finding whose place it takes, and
no option hides it.

## Why
No telegram is so long that one rule could find so much in it: the file is something else, or was damaged from end to
end. Findings without number would take a gigabyte of memory for each megabyte of such a file, and tell a reader no
more than the first ones do. But a telegram that was not checked to its end must not pass for one that was.

## Bad
Ten thousand addressees of one name.

## Good
Every telegram that anybody ever sent.

## Fix
None. With `--fix` the findings that are listed are mended, then further ones are looked for, at most ten times.

## Source
Observed practice: compilers stop at a number of errors (javac after 100, clang after 20).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT008", name="too-many-findings", severity=Severity.WARNING, dialects=EVERY, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # Made by the engine, which counts the findings (cablelint.engine); the page is kept here.
    yield from ()
