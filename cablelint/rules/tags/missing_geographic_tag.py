"""TAGS line without a country.

## What it does
Reports a TAGS line that names no country or region. Subjects of administration and operations (codes that begin with
A or O) need none. Off by default: many telegrams go without.

## Why
Telegrams are filed by country as well as by subject.

## Bad
```cable
TAGS: PREL ECON
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
None: only the drafter knows the country.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 9-10.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule


@rule(code="TG612", name="missing-geographic-tag", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a TAGS line without a country."""
    line = cable.tags_line
    if not isinstance(line, TagsLine) or line.family(TagFamily.GEOGRAPHIC) or line.family(TagFamily.UNKNOWN):
        return
    if any(not tag.code.startswith(("A", "O")) for tag in line.family(TagFamily.SUBJECT)):
        yield finding(line.span, "the TAGS line names no country, expected a code such as KZ")
