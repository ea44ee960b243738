"""End of message with another count of N than four.

## What it does
Looks for NNN or NNNNN in place of NNNN in telegrams after 1979.

## Why
Equipment recognises four. The electronic telegrams of 1973 to 1979 do end in NNN.

## Bad
```cable
BT
#0123
NNN
```

```cable
BT
#0123
NNNNN
```

## Good
```cable
BT
#0123
NNNN
```

## Fix
Safe where nothing stands below it, else unsafe: writes NNNN.

## Source
ACP 127(G) para. 114, 138.d.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_ending

_WHOLE = "NNNN"
_LAST_YEAR_OF_THREE = 1979


@rule(
    code="FL162", name="malformed-end-of-message", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_ending
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the one that is none."""
    token, sent = cable.ending.end_of_message, context.date
    if token is None or sent is None or sent.year <= _LAST_YEAR_OF_THREE or token.text == _WHOLE:
        return
    # What stands below would be another telegram behind NNNN.
    is_last = not context.source.text[token.span.end : cable.span.end].strip()
    yield finding(token.span, "{found} at the end of the message, expected NNNN", found=token.text).fix(
        [Edit(token.span, _WHOLE)], "write NNNN", safe=is_last
    )
