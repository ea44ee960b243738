"""Letter O for a zero in a reference.

## What it does
Reports references such as `O5 ASTANA 4321` and `STATE 1O2345`.

## Why
Programs that follow references do not find the telegram.

## Bad
```cable
REF: A. O5 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
Safe: the zero.

## Source
Observed practice: one in 300 REF lines of 2003-2010.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references


@rule(code="RF810", name="letter-o-for-zero", severity=Severity.WARNING, dialects=STATE, needs=unusual_references)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the years and numbers with an O."""
    for reference in cable.references:
        for token in (reference.year_token, reference.number):
            written = context.text(token.span) if token is not None else ""
            if token is None or "O" not in written.upper():
                continue
            digits = written.upper().replace("O", "0")
            yield finding(
                token.span, "{written} has the letter O, expected {digits}", written=written, digits=digits
            ).fix([Edit(token.span, digits)], "write {digits}", safe=True, digits=digits)
