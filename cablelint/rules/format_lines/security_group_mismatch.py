"""Security group that is not the telegram's classification.

## What it does
Compares the letter of the group on format line 4 with the overall classification: U unclassified, E
unclassified with EFTO, R restricted, C confidential, S secret, T top secret. Where the classification line
itself is the odd one out, CL113 reports that line instead.

## Why
The communication centre handles the telegram by this group, the reader by the classification line.

## Bad
```cable
ZNY SSSSS ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
Shown only, for the group is a marking: the group of the overall classification.

## Source
5 FAH-2 H-321.4; NAVEDTRA 14226 ch. 1 p. 21; ACP 127(G) para. 124.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127, TELEGRAM
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.format_lines.security_groups import mismatch
from cablelint.rules.needs import unusual_security_line


@rule(
    code="FL404",
    name="security-group-mismatch",
    severity=Severity.ERROR,
    dialects=(TELEGRAM, ACP127),
    needs=unusual_security_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group whose letter stands for another level, or for EFTO that the telegram does not say."""
    yield from mismatch(cable, context)
