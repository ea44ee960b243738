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
from cablelint.model import Cable, Reference
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

# A number of two digits or more with an O among them, behind a station.
_NUMBER = pattern(r"(?<=[A-Z] )(?=\d*O)(?=(?:O*\d){2})[\dO]{3,6}(?!\w)")


@rule(code="RF810", name="letter-o-for-zero", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the years and numbers with an O."""
    for reference in cable.references:
        place = _place(reference, context)
        if place is None:
            continue
        written = context.text(place)
        digits = written.upper().replace("O", "0")
        yield finding(place, "{written} has the letter O, expected {digits}", written=written, digits=digits).fix(
            [Edit(place, digits)], "write {digits}", safe=True, digits=digits
        )


def _place(reference: Reference, context: Context) -> Span | None:
    if reference.year_token is not None and "O" in reference.year_token.text.upper():
        return reference.year_token.span
    number = _NUMBER.search(context.text(reference.span))
    return Span(reference.span.start + number.start(), reference.span.start + number.end()) if number else None
