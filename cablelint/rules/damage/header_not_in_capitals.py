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
Safe: capitals for the keyword of the E.O. line, and for the keyword and the codes of the TAGS line.

## Source
Observed practice: telegrams in copies of the 2000s.
"""

from collections.abc import Iterator, Sequence

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, ExecutiveOrderLine, Tag, TagFamily, TagsLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import small_header
from cablelint.source import Span


@rule(code="IN007", name="header-not-in-capitals", severity=Severity.INFO, needs=small_header)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first place in small letters of each of the two lines."""
    order, tags = cable.executive_order, cable.tags_line
    if isinstance(order, ExecutiveOrderLine):
        yield from _report([Span(order.span.start, order.number.span.start)], context)
    if isinstance(tags, TagsLine) and not context.text(tags.span).isupper():
        codes = [tag.span for tag in tags.tags if _is_code(tag) and context.text(tag.span).islower()]
        yield from _report([*codes, tags.keyword.span], context)


def _report(places: Sequence[Span], context: Context) -> Iterator[Finding]:
    """One finding at the first of the places in small letters, with a fix for all of them."""
    small = [place for place in places if _has_small_letters(context.text(place))]
    if not small:
        return
    written = context.text(small[0]).strip()
    found = finding(
        Span(small[0].start, small[0].start + len(written)), "{written} is not in capitals", written=written
    )
    texts = [context.text(place) for place in small]
    # The letters of a character reference are none of the telegram's: it is mended first.
    if not any("&" in text for text in texts):
        edits = [Edit(place, text.upper()) for place, text in zip(small, texts, strict=True)]
        found = found.fix(edits, "write capitals", safe=True)
    yield found


def _has_small_letters(text: str) -> bool:
    return text != text.upper()


def _is_code(tag: Tag) -> bool:
    """Whether a tag is a code: names of persons and organizations are written in many ways."""
    return tag.family in (TagFamily.SUBJECT, TagFamily.PROGRAM, TagFamily.GEOGRAPHIC)
