"""Operator's error prosign in the text.

## What it does
Reports eight or more single letters E in a row.

## Why
The operator sent them to cancel the word before; a copy that is read by others should have neither.

## Bad
```cable
1. (C) THE MINSTER E E E E E E E E MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: how much was cancelled is for a reader to see.

## Source
ACP 127(G) 211.b(2) and 215.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import repeated_e
from cablelint.source import Span

_ERROR = pattern(r"E(?<!\SE)(?:[ \t]+E){7,}(?!\S)")


@rule(code="BD112", name="error-prosign", severity=Severity.INFO, dialects=ENVELOPED, needs=repeated_e)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield every error prosign."""
    for match in _ERROR.finditer(context.text(cable.span)):
        place = Span(cable.span.start + match.start(), cable.span.start + match.end())
        yield finding(place, "the operator cancelled the words before this place")
