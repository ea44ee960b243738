"""Tag written twice.

## What it does
Reports a code or a name that stands on the TAGS line a second time.

## Why
The second one says nothing, and often stands where another code was meant.

## Bad
```cable
TAGS: PREL PREL ECON KZ
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Safe: the second one is taken out.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

# What may stand between two tags: blanks, a comma, the end and the beginning of a markdown link.
_BETWEEN = pattern(r"(?:\]\(#?[^()\s]*\))?[\s,;]*\[?")


@rule(code="TG605", name="repeated-tag", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield every tag that was there before, once."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    if len({tag.code for tag in line.tags}) == len(line.tags):
        return
    places: dict[str, list[Span]] = {}
    gaps: dict[Span, Span] = {}
    end = line.keyword.span.end
    for tag in line.tags:
        # Words of a phrase may well repeat.
        if tag.family is not TagFamily.UNKNOWN:
            places.setdefault(tag.code, []).append(tag.span)
            gaps[tag.span] = Span(end, tag.span.start)
        end = tag.span.end
    for code, (first, *others) in places.items():
        if others:
            found = finding(others[0], "{code} is written {count} times", code=code, count=len(others) + 1)
            found = found.label(first, "the first time")
            if all(_BETWEEN.fullmatch(context.text(gaps[other])) for other in others):
                edits = [Edit(Span(gaps[other].start, other.end), "") for other in others]
                found = found.fix(edits, "keep the first one", safe=True)
            yield found
