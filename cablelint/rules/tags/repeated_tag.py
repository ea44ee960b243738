"""Tag written twice.

## What it does
Reports a code or a name that stands on the TAGS line a second time. Where several neighbours are repeated in the same
order, somebody pasted them twice, and that is one finding; else each code has its own, since each may be a slip for
another one.

## Why
The second one says nothing, and often stands where another code was meant.

## Bad
```cable
TAGS: PREL PREL ECON KZ
```

```cable
TAGS: PREL ECON KZ PREL ECON KZ
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Safe: the second one is taken out, and every further one.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Tag, TagFamily, TagsLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags
from cablelint.source import Span

# What may stand between two tags: blanks, a comma, the end and the beginning of a markdown link.
_BETWEEN = pattern(r"(?:\]\(#?[^()\s]*\))?[\s,;]*\[?")


@rule(code="TG605", name="repeated-tag", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield every run of tags that was there before, then every other such tag, once."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    if len({tag.code for tag in line.tags}) == len(line.tags):
        return
    first: dict[str, int] = {}
    repeated = []
    for index, tag in enumerate(line.tags):
        # Words of a phrase may well repeat.
        if tag.family is not TagFamily.UNKNOWN and first.setdefault(tag.code, index) != index:
            repeated.append(index)
    alone: dict[str, list[int]] = {}
    for run in _runs(line.tags, repeated, first):
        codes = {line.tags[index].code for index in run}
        if len(codes) > 1:
            yield _report(line, context, run, first)
        else:
            alone.setdefault(codes.pop(), []).extend(run)
    for places in alone.values():
        yield _report(line, context, places, first)


def _runs(tags: tuple[Tag, ...], repeated: list[int], first: dict[str, int]) -> Iterator[list[int]]:
    """The repeated tags, neighbours together that repeat neighbours: `AF PK` behind `AF PK`."""
    run: list[int] = []
    distance = 0
    for index in repeated:
        if not run or index != run[-1] + 1 or tags[index].code != tags[index - distance].code:
            if run:
                yield run
            run, distance = [], index - first[tags[index].code]
        run.append(index)
    if run:
        yield run


def _report(line: TagsLine, context: Context, places: list[int], first: dict[str, int]) -> Finding:
    """The finding on the tags at these indices, all there before; those of one code need not be neighbours."""
    tags = [line.tags[index] for index in places]
    codes = list(dict.fromkeys(tag.code for tag in tags))
    earlier = line.tags[first[codes[0]]].span
    times = len(tags) // len(codes) + 1
    if len(codes) == 1:
        found = finding(tags[0].span, "{code} is written {count} times", code=codes[0], count=times)
    else:
        place = Span(tags[0].span.start, tags[-1].span.end)
        found = finding(place, "{codes} are written {count} times", codes=" ".join(codes), count=times)
    found = found.label(earlier, "the first time")
    ends = (line.keyword.span.end, *(tag.span.end for tag in line.tags))
    gaps = [Span(ends[index], line.tags[index].span.start) for index in places]
    if not all(_BETWEEN.fullmatch(context.text(gap)) for gap in gaps):
        return found
    edits = [Edit(Span(gap.start, tag.span.end), "") for gap, tag in zip(gaps, tags, strict=True)]
    return found.fix(edits, "keep the first one", safe=True)
