"""E.O. or TAGS line not in capitals.

## What it does
Reports an E.O. or a TAGS line whose keyword is in small letters, or a TAGS line whose codes are.

## Why
A telegraph has no small letters: the copy was re-typed or changed by a program. Searches for `TAGS: PREL` miss it.

## Bad
```cable
E.O. 12958: DECL: 03/01/2016
Tags: prel, econ, kz
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
```

## Fix
None: the line is read as it is meant.

## Source
Observed practice: telegrams in copies of the 2000s.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ExecutiveOrderLine, Tag, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="IN007", name="header-not-in-capitals", severity=Severity.INFO)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first place in small letters of each of the two lines."""
    order, tags = cable.executive_order, cable.tags_line
    places: list[Span] = []
    if isinstance(order, ExecutiveOrderLine):
        places.append(Span(order.span.start, order.number.span.start))
    if isinstance(tags, TagsLine) and not context.text(tags.span).isupper():
        places.append(_first_small(tags, context))
    for place in places:
        written = context.text(place).strip()
        if not written.isupper() and any(letter.islower() for letter in written):
            yield finding(
                Span(place.start, place.start + len(written)), "{written} is not in capitals", written=written
            )


def _first_small(line: TagsLine, context: Context) -> Span:
    """The first code in small letters; the keyword where there is none."""
    codes = (tag for tag in line.tags if _is_code(tag) and context.text(tag.span).islower())
    return next((tag.span for tag in codes), line.keyword.span)


def _is_code(tag: Tag) -> bool:
    """Whether a tag is a code: names of persons and organizations are written in many ways."""
    return tag.family in (TagFamily.SUBJECT, TagFamily.PROGRAM, TagFamily.GEOGRAPHIC)
