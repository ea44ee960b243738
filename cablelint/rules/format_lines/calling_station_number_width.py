"""Serial or section on the DE line with too few digits.

## What it does
Counts the digits of a serial that has # before it, and of the section behind the slash.

## Why
The serial has four digits and the section two, so that equipment finds the file time.

## Bad
```cable
DE RUEHTA #123/01 0601205
```

```cable
DE RUEHTA #0123/1 0601205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
Safe: zeros are put before it.

## Source
5 FAH-2 H-321.3. Observed practice: DE lines in published telegrams have four and two digits.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, CallingStation, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_calling_station

_DIGITS = {"serial": 4, "section": 2}


@rule(code="FL308", name="calling-station-number-width", severity=Severity.WARNING, needs=unusual_calling_station)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers with another count of digits."""
    station = cable.envelope.calling_station
    if not isinstance(station, CallingStation):
        return
    serial, text = station.serial, context.source.text
    if serial is not None and text[serial.span.start - 1] == "#":
        yield from _count("serial", serial)
    if station.section is not None:
        yield from _count("section", station.section)


def _count(name: str, token: Token) -> Iterator[Finding]:
    width = _DIGITS[name]
    if len(token.text) == width or not token.text.isdecimal():
        return
    found = finding(token.span, f"{name} {{number}}, expected {{width}} digits", number=token.text, width=width)
    if len(token.text) < width:
        padded = token.text.zfill(width)
        found = found.fix([Edit(token.span, padded)], "write {number}", number=padded, safe=True)
    yield found
