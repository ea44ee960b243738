"""Classification line and security line of different levels.

## What it does
Compares the letter of the group on format line 4 with the classification of a military text message. Where the
classification line itself is the odd one out, CL113 reports that line instead.

## Why
The communication centre handles the message by the group, the reader by the classification.

## Bad
```cable
ZNY SSSSS
```

## Good
```cable
ZNR UUUUU
```

## Fix
Shown only, for the group is a marking: the one of the classification line.

## Source
NAVEDTRA 14226 ch. 1 p. 21; ACP 127(G) para. 124.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.security_groups import mismatch


@rule(code="GA512", name="classification-contradicts-security-line", severity=Severity.ERROR, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group whose letter stands for another level."""
    yield from mismatch(cable, context)
