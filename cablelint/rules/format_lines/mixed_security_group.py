"""Security group of more than one letter.

## What it does
Checks that the group behind ZNR or ZNY is one letter throughout. The last two of five letters may be those of
a transmission release code, as in SSSBB.

## Why
The letter is repeated so that a garbled one shows. A relay cannot tell which level was meant.

## Bad
```cable
ZNY CCUCC ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

```cable
ZNY CCCBB/FFFFF
```

## Fix
None: which letter was meant is for a person to decide.

## Source
NAVEDTRA 14226 ch. 1 p. 21; ACP 117 CAN-US SUPP-1(O) para. 7.e(3).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import SECURITY_LETTERS, Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.security_groups import written_group
from cablelint.rules.needs import unusual_security_line

_RELEASE_CODE = pattern(r"([A-Z])\1\1([A-Z])\2")


@rule(
    code="FL402", name="mixed-security-group", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_security_line
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group where its letters differ."""
    group = written_group(context)
    if group is None or len(set(group.text)) == 1:
        return
    code = _RELEASE_CODE.fullmatch(group.text)
    if code is None or code[2] in SECURITY_LETTERS:
        yield finding(group.span, "security group {group} is not one letter five times", group=group.text)
