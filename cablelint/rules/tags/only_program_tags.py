"""Program tags without a subject tag.

## What it does
Reports a TAGS line with program tags (codes that begin with K) and no subject tag.

## Why
A program tag marks a special interest in a subject; it does not name the subject.

## Bad
```cable
TAGS: KDEM KZ
```

## Good
```cable
TAGS: PGOV KDEM KZ
```

## Fix
None: only the drafter knows the subjects.

## Source
5 FAH-3: program TAGS are used with subject and geographic TAGS.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG606", name="only-program-tags", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a TAGS line with program tags and without a subject."""
    line = cable.tags_line
    if not isinstance(line, TagsLine) or line.family(TagFamily.SUBJECT) or line.family(TagFamily.UNKNOWN):
        return
    for tag in line.family(TagFamily.PROGRAM)[:1]:
        yield finding(line.span, "program tag {code} stands without a subject tag", code=tag.code).help(
            "add the subject, such as PREL or ECON"
        )
