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
Unsafe: the countries and organizations are written last, where no person is named among the tags.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4, comment to example 4.
"""

from collections.abc import Iterator, Sequence

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Tag, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule

_LATER = (TagFamily.GEOGRAPHIC, TagFamily.ORGANIZATION)


@rule(code="TG613", name="tag-order", severity=Severity.INFO, default=False, dialects=STATE)
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
            found = finding(
                early.span, "{early} stands before the subject {code}", early=early.code, code=tag.code
            ).label(tag.span, "the subject stands here")
            # A person belongs to the tag before it.
            if not line.family(TagFamily.PERSON):
                found = found.fix(_in_order(line.tags, context), "write the subjects first", safe=False)
            yield found
            return


def _in_order(tags: Sequence[Tag], context: Context) -> list[Edit]:
    """Every tag where it belongs: the places stay, their texts change."""
    ordered = sorted(tags, key=lambda tag: tag.family in _LATER)
    edits = [Edit(place.span, context.text(tag.span)) for place, tag in zip(tags, ordered, strict=True)]
    return [edit for edit in edits if edit.text != context.text(edit.span)]
