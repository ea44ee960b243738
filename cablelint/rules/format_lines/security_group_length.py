"""Security group that is not five letters long.

## What it does
Counts the letters of the group behind ZNR or ZNY.

## Why
The group is five times the same letter, so that a garbled letter shows.

## Bad
```cable
ZNY CCCC ZZH
```

```cable
ZNY CCCCCC ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
Shown only, for the group is a marking: the letter written five times.

## Source
5 FAH-2 H-321.4; NAVEDTRA 14226 ch. 1 p. 21.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.security_groups import GROUP_LENGTH, written_group
from cablelint.rules.needs import unusual_security_line


@rule(
    code="FL406", name="security-group-length", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_security_line
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group of one letter that is shorter or longer."""
    group = written_group(context)
    if group is None or len(group.text) == GROUP_LENGTH or len(set(group.text)) > 1:
        return
    whole = group.text[0] * GROUP_LENGTH
    yield finding(
        group.span,
        "security group {group} has {count} letters, expected five",
        group=group.text,
        count=len(group.text),
    ).suggest([Edit(group.span, whole)], "write {group}", group=whole)
