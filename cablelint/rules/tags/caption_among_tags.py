"""Caption on the TAGS line.

## What it does
Reports SIPDIS, NOFORN and other captions of distribution and handling among the TAGS.

## Why
A caption counts above the E.O. line only; on the TAGS line it restricts nothing and files the telegram nowhere.

## Bad
```cable
TAGS: PREL ECON KZ SIPDIS
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Unsafe: the word is taken out, where the same caption also stands in its place.

## Source
5 FAH-2 H-440: captions follow the classification line.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Tag, TagsLine
from cablelint.patterns import pattern
from cablelint.reference import captions, tags
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags
from cablelint.source import Span

_BETWEEN = pattern(r"[\s,;]*")


@rule(code="TG610", name="caption-among-tags", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the captions among the tags."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    standing = {caption.name for caption in cable.captions}
    before: Tag | None = None
    for tag in line.tags:
        fact = captions.lookup(tag.code) if tags.is_caption(tag.code) else None
        if fact is not None:
            found = finding(tag.span, "{caption} is a caption and no tag", caption=tag.code)
            gap = Span(before.span.end if before is not None else line.keyword.span.end, tag.span.start)
            if fact.name in standing and before is not None and _BETWEEN.fullmatch(context.text(gap)):
                found = found.fix([Edit(Span(gap.start, tag.span.end), "")], "remove it", safe=False)
            yield found.help("write it above the E.O. line")
        before = tag
