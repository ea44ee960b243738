"""Security group of a letter that stands for no classification.

## What it does
Checks the letter of the group on format line 4: U, E, R, C, S and T stand for levels, A, B and M for special
handling.

## Why
A relay cannot tell how to handle the telegram.

## Bad
```cable
ZNY XXXXX ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
None: the group is a marking.

## Source
NAVEDTRA 14226 ch. 1 p. 21. A, B and M are from general knowledge of JANAP 128.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import SECURITY_LETTERS, Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.security_groups import written_group
from cablelint.rules.needs import unusual_security_line

_SPECIAL_HANDLING = "ABM"


@rule(
    code="FL407",
    name="unknown-security-letter",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_security_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group of one letter that is not known."""
    group = written_group(context)
    if group is None:
        return
    letters = set(group.text)
    if len(letters) == 1 and not letters <= SECURITY_LETTERS.keys() | set(_SPECIAL_HANDLING):
        yield finding(group.span, "security group {group} stands for no classification", group=group.text).help(
            "use U, E, R, C, S or T, five times"
        )
