"""Station serial that is not the telegram's number.

## What it does
Compares the serial on the DE line with the last four digits of the number on the classification line. Where
the classification line is the odd one out, that line is reported instead. Where the file shows the envelope
twice, as archives do, both DE lines are compared.

## Why
State's stations take the telegram's number for their serial. Another one means that a line was mistyped, or
that two telegrams were joined.

## Bad
```cable
DE RUEHTA #0124/01 0601205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
Shown only: the last four digits of the telegram's number. Which of the two is right is for a person to decide.

## Source
Observed practice: the two agree in published telegrams of 2006 to 2010.
"""

from collections.abc import Iterator

from cablelint.consistency import SERIAL_MODULUS
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, CallingStation, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_calling_station


@rule(code="FL303", name="station-serial-mismatch", severity=Severity.WARNING, needs=unusual_calling_station)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield every serial that differs from the settled number."""
    line, number = cable.classification_line, context.settled_number.value
    if not isinstance(line, ClassificationLine) or line.number is None or number is None:
        return
    for station in (cable.envelope.calling_station, *(copy.calling_station for copy in cable.heading_copies)):
        if not isinstance(station, CallingStation) or station.serial is None:
            continue
        serial = station.serial
        if serial.text.isdecimal() and int(serial.text) != number % SERIAL_MODULUS:
            expected = f"{number % SERIAL_MODULUS:04d}"
            yield (
                finding(
                    serial.span,
                    "station serial {serial} differs from the telegram's number {number}",
                    serial=serial.text,
                    number=number,
                )
                .label(line.number.span, "the telegram's number")
                .note("the serial is the number's last four digits")
                .suggest([Edit(serial.span, expected)], "write {serial}", serial=expected)
            )
