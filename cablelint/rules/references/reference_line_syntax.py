"""REF line that cannot be read.

## What it does
Reports a REF line whose items do not follow the form `REF: A. 05 ASTANA 4321 B. STATE 12345`: a separator with
nothing before it. No other rule judges the line then.

## Why
A reader cannot tell which telegrams are meant.

## Bad
```cable
REF: , A. 05 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
None.

## Source
grammar/fields.lark, references.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Malformed
from cablelint.rule import Finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.syntax import malformed


@rule(code="RF811", name="reference-line-syntax", severity=Severity.WARNING, dialects=STATE, needs=unusual_references)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the place where the REF line stops making sense."""
    if isinstance(cable.reference_line, Malformed):
        yield malformed(cable.reference_line, "REF line", "REF: A. 06 ASTANA 1234")
