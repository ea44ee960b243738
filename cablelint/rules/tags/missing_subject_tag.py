"""TAGS line without a subject tag.

## What it does
Reports a TAGS line that has no subject tag. Program tags without a subject tag are TG606; a line with codes that are
in no list is not judged.

## Why
A country or an organization says where and who; only the subject says what the telegram is about.

## Bad
```cable
TAGS: KZ NATO
```

## Good
```cable
TAGS: PREL KZ NATO
```

## Fix
None: only the drafter knows the subjects.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 3a and 4: at least one subject tag.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags

_OTHERS = (TagFamily.SUBJECT, TagFamily.PROGRAM, TagFamily.UNKNOWN)


@rule(code="TG602", name="missing-subject-tag", severity=Severity.ERROR, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a TAGS line without a subject."""
    line = cable.tags_line
    if isinstance(line, TagsLine) and not any(line.family(family) for family in _OTHERS):
        yield finding(line.span, "the TAGS line has no subject tag, expected one such as PREL")
