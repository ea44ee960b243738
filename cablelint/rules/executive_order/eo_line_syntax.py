"""E.O. line that cannot be read.

## What it does
Reports an E.O. line whose parts do not follow the form `E.O. 12958: DECL: 10/20/2018`. No other rule judges the line
then.

## Why
A reader has to guess by which order the text is classified and until when.

## Bad
```cable
E.O. 1Z958: DECL: 03/01/2016
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None.

## Source
grammar/fields.lark, executive_order; TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, Malformed
from cablelint.rule import Finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.syntax import malformed


@rule(
    code="EO418",
    name="eo-line-syntax",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the place where the E.O. line stops making sense."""
    if isinstance(cable.executive_order, Malformed):
        yield malformed(cable.executive_order, "E.O. line", "E.O. 12958: DECL: 10/20/2018")
