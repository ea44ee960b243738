"""Word TAGS misspelt, or followed by another sign than a colon.

## What it does
Reports `TAG:`, `TAGS;`, `TAGS,`, `TAGS/` and the like at the beginning of the TAGS line. `TAGS` without a colon is
common practice and passes.

## Why
Programs that index telegrams find the line by its first word.

## Bad
```cable
TAGS; PREL ECON KZ
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Safe: the word and its colon.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4: the word TAGS and a colon.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, TagsLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags
from cablelint.source import Span

_KEYWORD = pattern(r"\w+\s*[:;,./]?")
_STANDARD = "TAGS:"


@rule(
    code="TG614", name="misspelt-tags-keyword", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=unusual_tags
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the beginning of a TAGS line that is written otherwise."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    keyword = _KEYWORD.match(context.source.text, *line.span)
    if keyword is None:
        return
    written = keyword[0].upper().strip()
    if written in (_STANDARD, "TAGS", "TAGS :"):
        return
    place = Span(line.span.start, line.span.start + len(keyword[0].rstrip()))
    found = finding(place, "the line begins {written}, expected {standard}", written=written, standard=_STANDARD)
    damaged = any(line.span.start <= damage.span.start <= place.end for damage in cable.damage)
    yield found if damaged else found.fix([Edit(place, _STANDARD)], "write {standard}", safe=True, standard=_STANDARD)
