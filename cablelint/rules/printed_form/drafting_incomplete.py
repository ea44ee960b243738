"""Drafting block without the words who drafted or who approved.

## What it does
Reports a block with DRAFTED BY and no APPROVED BY, or the other way round, and either with nothing behind it.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
The block says who answers for the telegram. Where half of it is missing, lines of the copy were lost.

## Bad
```cable
ORIGIN ARA-10
INFO OCT-01 /011 R
DRAFTED BY ARA:JQDOE
```

## Good
```cable
ORIGIN ARA-10
INFO OCT-01 /011 R
DRAFTED BY ARA:JQDOE
APPROVED BY ARA:JROE
```

## Fix
None.

## Source
Observed practice: both stand in all blocks seen, of 1974 to 2000.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around


@rule(code="AD404", name="drafting-incomplete", severity=Severity.INFO, dialects=STATE_TELEGRAMS, needs=printed_around)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a block that does not say both."""
    block = cable.printed.drafting if cable.printed is not None else None
    if block is None:
        return
    for words, who in (("DRAFTED BY", block.drafted_by), ("APPROVED BY", block.approved_by)):
        if who is None or not who.text:
            yield finding(block.span, "the drafting block names nobody behind {words}", words=words)
            return
