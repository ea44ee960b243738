"""Number of a reference with more than six digits.

## What it does
Reports references such as `STATE 00012345`.

## Why
Numbers of telegrams have six digits at most; eight stand in the communication centre's page lines only.

## Bad
```cable
REF: A. 05 ASTANA 00004321
     B. STATE 12345
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
Safe where only leading zeros are too many; none where digits may have been doubled.

## Source
Observed practice: none of the references of 1973-2010 has more than six digits but those with leading zeros.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references

_WIDEST = 6


@rule(
    code="RF809", name="reference-number-too-wide", severity=Severity.WARNING, dialects=STATE, needs=unusual_references
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers that are too wide."""
    for reference in cable.references:
        number = reference.number
        if number is None or len(number.text) <= _WIDEST:
            continue
        found = finding(
            number.span,
            "{number} has {count} digits, expected at most {widest}",
            number=number.text,
            count=len(number.text),
            widest=_WIDEST,
        )
        short = number.text.lstrip("0")
        if short and len(short) <= _WIDEST:
            found = found.fix([Edit(number.span, short)], "write {number}", safe=True, number=short)
        yield found
