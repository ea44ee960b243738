"""Group count that is not the number of groups.

## What it does
Counts the groups of a text in encrypted groups, between the two BT, and compares them with GR on format line 10.

## Why
By the count the addressee knows that no group was lost on the way.

## Bad
```cable
INFO RBDBBB/TRANSPORT OFFICE NINE
GR7
BT
KLMNO PQRST UVWXY ZABCD
EFGHI JKLMN
BT
NNNN
```

## Good
```cable
INFO RBDBBB/TRANSPORT OFFICE NINE
GR6
BT
KLMNO PQRST UVWXY ZABCD
EFGHI JKLMN
BT
NNNN
```

## Fix
Shown only, for groups may have been lost: the number of groups.

## Source
ACP 127(G) para. 133, 208.g and annex B, format line 10: the count is of the groups of the section; what identifies page
and section is not counted.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ACP127
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.group_counts import group_count, groups


@rule(code="FL011", name="group-count-mismatch", severity=Severity.WARNING, dialects=(ACP127,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the count where it differs."""
    count = group_count(cable, context)
    found = groups(cable, context) if count is not None else []
    if count is not None and found and int(count.text.removeprefix("GR")) != len(found):
        yield finding(
            count.span, "group count {count}, the text has {found} groups", count=count.text, found=len(found)
        ).suggest([Edit(count.span, f"GR{len(found)}")], "write {count}", count=f"GR{len(found)}")
