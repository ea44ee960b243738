"""TAGS code that was no longer in use.

## What it does
Compares the last year of a code with the date of the telegram: PFOR, PINT and SHUM ended in 1981, UR (Soviet Union)
in 1991.

## Why
A search for the present code does not find the telegram.

## Bad
```cable
TAGS: PFOR ECON KZ
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
None: which code took its place depends on the text.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), Appendix A; 5 FAH-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.reference import tags
from cablelint.reference.facts import Confidence
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG611", name="obsolete-tag", severity=Severity.INFO, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the codes whose time was over by more than a year."""
    line, sent = cable.tags_line, context.date
    if not isinstance(line, TagsLine) or sent is None:
        return
    for tag in line.tags:
        fact = tags.lookup(tag.code) if tag.family is not TagFamily.PERSON else None
        if fact is None or fact.last_year is None or fact.confidence < Confidence.HIGH:
            continue
        if sent.year > fact.last_year + 1:
            yield finding(tag.span, "{code} was in use until {year}", code=tag.code, year=fact.last_year)
