"""TAGS line that cannot be read.

## What it does
Reports a TAGS line with a parenthesis that is not closed or was not opened. No other rule judges the line then.

## Why
Programs cannot tell where a name ends and the next code begins.

## Bad
```cable
TAGS: OVIP (DOE, JANE PREL KZ
```

## Good
```cable
TAGS: OVIP (DOE, JANE), PREL, KZ
```

## Fix
None: where the name ends is for a person to decide.

## Source
grammar/fields.lark, tags; TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4 and 18.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Malformed
from cablelint.rule import Finding, rule
from cablelint.rules.syntax import malformed


@rule(code="TG615", name="tags-line-syntax", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the place where the TAGS line stops making sense."""
    if isinstance(cable.tags_line, Malformed):
        yield malformed(cable.tags_line, "TAGS line", "TAGS: PREL EAID KZ")
