"""Tab in a telegram.

## What it does
Reports each tab.

Only in the profile `transmitted` and in drafts: in an archive they are the copy's.

## Why
A teletype has no tab: columns fall together.

## Bad
```cable
1. (C)␉THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Safe: as many blanks as to the next multiple of eight columns; one where less than two columns are left.

## Source
ACP 127(G) 138 and 140: machine functions are carriage return, line feed and space.
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ACP127, TELEGRAM
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import not_from_an_archive
from cablelint.source import Span

_TABS = pattern(r"\t+")
_COLUMNS = 8


@rule(
    code="BD104", name="tab-in-text", severity=Severity.WARNING, dialects=(TELEGRAM, ACP127), needs=not_from_an_archive
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield every run of tabs."""
    if context.profile is Profile.ARCHIVE:
        return
    for match in _TABS.finditer(context.text(cable.span)):
        place = Span(cable.span.start + match.start(), cable.span.start + match.end())
        column = context.source.position(place.start).column - 1
        blanks = " " * (_COLUMNS * len(match[0]) - column % _COLUMNS)
        yield finding(place, "there is a tab, expected blanks").fix([Edit(place, blanks)], "write blanks", safe=True)
