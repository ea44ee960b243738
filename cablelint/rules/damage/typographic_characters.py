"""Typographic quotes, dashes and blanks in the text.

## What it does
Recognises curly quotes, long dashes, the ellipsis, the no-break space and the soft hyphen.

## Why
No teletype could send these characters; a word processor or a web page put them in place of plain ones. A search for
the plain ones misses them.

## Bad
```cable
1. (C) THE MINISTER’S DEPUTY CALLED – TWICE.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER'S DEPUTY CALLED - TWICE.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Safe: writes the plain characters.

## Source
ACP 127(G) 134.b and 140 (the characters of the teletype).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import typography


@rule(code="IN005", name="typographic-characters", severity=Severity.INFO, needs=typography)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all typographic characters."""
    yield from report(
        cable,
        DamageKind.TYPOGRAPHY,
        "the copy has typographic quotes, dashes or blanks in it (places: {count})",
        "write the plain characters",
    )
