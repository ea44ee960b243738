"""Country or organization before a subject on the TAGS line.

## What it does
Reports a country or an organization that stands before a subject. Off by default.

## Why
The handbook prefers subjects first, then countries and organizations, then names.

## Bad
```cable
TAGS: KZ PREL ECON
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
None.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4, comment to example 4.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Tag, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule

_LATER = (TagFamily.GEOGRAPHIC, TagFamily.ORGANIZATION)


@rule(code="TG613", name="tag-order", severity=Severity.INFO, default=False)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first country or organization that a subject follows."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    early: Tag | None = None
    for tag in line.tags:
        if tag.family in _LATER:
            early = early or tag
        elif tag.family is TagFamily.SUBJECT and early is not None:
            yield finding(
                early.span, "{early} stands before the subject {code}", early=early.code, code=tag.code
            ).label(tag.span, "the subject stands here")
            return
