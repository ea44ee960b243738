"""Instruction to pass the telegram on that names nobody.

## What it does
Reports lines such as `STATE FOR` or `STATE PASS TO` with nothing behind. Off by default.

## Why
The office that the text is meant for will not get it.

## Bad
```cable
STATE PASS TO
```

## Good
```cable
STATE PASS TO USTR
```

## Fix
None.

## Source
5 FAH-1 H-232.15 and H-440 (attention indicators and passing instructions), as cited in 5 FAH-2 H-252 a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule

_OPEN_ENDS = ("FOR", "PASS", "TO", "AND")


@rule(code="PS301", name="incomplete-pass-line", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the lines that end where a name should follow."""
    for line in cable.pass_lines:
        words = line.text.upper().split()
        if words and words[-1] in _OPEN_ENDS:
            yield finding(line.span, "the line ends with {word} and names nobody", word=words[-1])
