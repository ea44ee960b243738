"""Tag that wants a person's name, without one.

## What it does
Reports OVIP, OREP, OTRA, OEXC or OCON on a TAGS line without any name in parentheses. No more than an info: after 1979
the name was mostly left out. Telegrams of 1973 to 1979 are not judged.

## Why
These telegrams are filed by the name of the traveller, visitor or delegation.

## Bad
```cable
TAGS: OVIP PREL KZ
```

## Good
```cable
TAGS: OVIP (DOE, JANE), PREL, KZ
```

## Fix
None: only the drafter knows the name.

## Source
1974 STATE 150591 and TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 16-18.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.reference import tags
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG607", name="missing-person", severity=Severity.INFO, dialects=STATE_SINCE_1980, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first tag whose name is missing."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    nameless = [tag for tag in line.tags if tag.code in tags.PERSON_REQUIRED]
    if not nameless or line.family(TagFamily.PERSON):
        return
    yield finding(nameless[0].span, "{code} has no name behind it, expected (LAST, FIRST)", code=nameless[0].code)
