"""Name on the TAGS line not in the form (LAST, FIRST M).

## What it does
Reports parentheses on the TAGS line with several persons, a title, digits, a code or further parentheses inside. A full
stop behind an initial is an info: half of all names of the 1970s have it.

## Why
Names are indexed as they stand; every other form makes a second person of the same one.

## Bad
```cable
TAGS: OVIP (AMBASSADOR JANE DOE AND JOHN SMITH), PREL, KZ
```

```cable
TAGS: OVIP (SMITH, JOHN Q.), PREL, KZ
```

## Good
```cable
TAGS: OVIP (DOE, JANE) (SMITH, JOHN Q), PREL, KZ
```

## Fix
Safe: a full stop behind an initial is taken out. The rest is for a person to write.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 3a and 16-18: last name, comma, first name, initial; no titles; each
person in parentheses of their own; nothing else in parentheses.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.patterns import pattern
from cablelint.reference import tags
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags
from cablelint.source import Span

_SEVERAL = pattern(r"\bAND\b|[&;/]")
_TITLE = pattern(r"\b(?:MR|MRS|MS|DR|AMB|AMBASSADOR|SECRETARY|MINISTER|PRESIDENT|SENATOR|GENERAL|COL|CONGRESSMAN)\b\.?")
_INITIAL_WITH_STOP = pattern(r"\b[A-Z]\.")


@rule(code="TG608", name="person-format", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the names in another form."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    for tag in line.family(TagFamily.PERSON):
        problem = _problem(tag.code)
        if problem is not None:
            yield finding(tag.span, "({name}) {problem}, expected (LAST, FIRST)", name=tag.code, problem=problem)
        elif _INITIAL_WITH_STOP.search(tag.code):
            found = finding(tag.span, "({name}) has a full stop behind an initial", name=tag.code).at(Severity.INFO)
            stops = _INITIAL_WITH_STOP.finditer(context.source.text, *tag.span)
            edits = [Edit(Span(stop.end() - 1, stop.end()), "") for stop in stops]
            yield found.fix(edits, "take it out", safe=True) if edits else found


def _problem(name: str) -> str | None:
    if not name:
        return "is empty"
    if tags.lookup(name) is not None:
        return "is a tag and no name"
    if any(character.isdigit() for character in name):
        return "has digits"
    if "(" in name:
        return "has parentheses inside"
    if _TITLE.search(name):
        return "has a title"
    return "names several persons" if _SEVERAL.search(name) else None
