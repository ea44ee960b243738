"""Characters that a teletype does not have.

## What it does
Counts the characters that are neither letters, digits and blanks nor one of - ? : ( ) . , / " ' $ & ; # ! and reports
the first. Damage of the copy (curly quotes, markup) is reported by the IN rules.

Only in the profile `transmitted` and in drafts: in an archive they are the copy's.

## Why
The character is lost or replaced on its way.

## Bad
```cable
1. (C) THE MINISTER PAID 20% MORE (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER PAID 20 PERCENT MORE (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None.

## Source
ACP 127(G) 134.b and 140: other symbols are not used; the characters of United States keyboards are added.
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127, TELEGRAM
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import not_from_an_archive
from cablelint.source import Span

# Tabs are BD104's; the pilcrow marks a paragraph in published copies.
_FOREIGN = pattern(r"[^A-Za-z0-9 \t\r\n\-?:().,/\"'$&;#!¶]")


@rule(
    code="BD103",
    name="non-teletype-character",
    severity=Severity.WARNING,
    dialects=(TELEGRAM, ACP127),
    needs=not_from_an_archive,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first such character, with the count of all."""
    if context.profile is Profile.ARCHIVE:
        return
    damaged = {offset for damage in cable.damage for offset in range(*damage.span)}
    start = cable.span.start
    places = [start + match.start() for match in _FOREIGN.finditer(context.text(cable.span))]
    foreign = [place for place in places if place not in damaged]
    if foreign:
        place = Span(foreign[0], foreign[0] + 1)
        yield finding(
            place,
            "{character!r} is no character of a teletype; there are {count} such characters",
            count=len(foreign),
            character=context.text(place),
        )
