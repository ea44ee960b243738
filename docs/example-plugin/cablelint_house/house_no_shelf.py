"""Telegram whose subject tags stand for none of our shelves.

## What it does
Compares the subject tags with those by which this office files telegrams: PREL, PGOV, ECON and ETRD.

## Why
A telegram without one of them is filed nowhere, and nobody finds it again.

## Bad
```cable
TAGS: SENV KZ
```

## Good
```cable
TAGS: PREL SENV KZ
```

## Fix
None: only the drafter knows what the telegram is about.

## Source
A rule of the house.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule

SHELVES = ("PREL", "PGOV", "ECON", "ETRD")


@rule(code="HOUSE101", name="house-no-shelf", severity=Severity.WARNING, since="1.0.0")
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first subject tag where none of them is a shelf; a line that could not be read has its own finding."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    subjects = line.family(TagFamily.SUBJECT)
    if subjects and not any(tag.code in SHELVES for tag in subjects):
        yield finding(
            subjects[0].span,
            "{tag} is no tag that we file by, expected one of {shelves}",
            tag=subjects[0].code,
            shelves=", ".join(SHELVES),
        ).note("a telegram is filed by its first tag of these")
