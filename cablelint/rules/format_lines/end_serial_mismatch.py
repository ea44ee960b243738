"""Serial below the text that is not the telegram's.

## What it does
Compares the number behind # below the second BT with the serial on the DE line, or with the telegram's number
where there is no such line. Where it agrees with that number and the DE line does not, FL303 reports the DE
line. The same number with another count of digits is a warning.

## Why
The number validates the end of the message. Another one means that the ends of two telegrams were mixed up.

## Bad
```cable
BT
#0124
NNNN
```

```cable
BT
#01230
NNNN
```

## Good
```cable
BT
#0123
NNNN
```

## Fix
Shown only: the serial of the DE line.

## Source
NAVEDTRA 14226 ch. 1, format line 15; ACP 127(G) annex B.
"""

from collections.abc import Iterator

from cablelint.consistency import SERIAL_MODULUS
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import BasicHeader, Cable, CallingStation, ClassificationLine, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_ending

# Systems that release messages write this where a communication centre is to put the serial.
_UNASSIGNED = "0000"


@rule(code="FL151", name="end-serial-mismatch", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_ending)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number where it differs."""
    end, expected = cable.ending.serial, _expected(cable)
    number = context.settled_number.value
    if end is None or expected is None:
        return
    written, stated = end.text.lstrip("# \t"), int(expected.text) % SERIAL_MODULUS
    serials = {expected.text, f"{stated:04d}", f"{number % SERIAL_MODULUS:04d}" if number is not None else ""}
    if written in serials:
        return
    digits = context.part(end, len(end.text) - len(written), len(end.text))
    found = (
        finding(digits, "the ending says {found}, the heading {expected}", found=end.text, expected=expected.text)
        .label(expected.span, "the telegram's serial")
        .suggest([Edit(digits, f"{stated:04d}")], "write {serial}", serial=f"{stated:04d}")
    )
    same = written.isdecimal() and any(serial and int(serial) == int(written) for serial in serials)
    yield found.at(Severity.WARNING) if same else found


def _expected(cable: Cable) -> Token | None:
    """The serial of the DE line or of the header of JANAP 128, else the number of the classification line."""
    station, line = cable.envelope.calling_station, cable.classification_line
    header = cable.envelope.basic_header
    if isinstance(header, BasicHeader):
        if header.serial.text == _UNASSIGNED:
            return None
        # Page lines of another serial: those of a message in sections, or JN107 has the header.
        paged = {page.serial.text for page in cable.page_identifications}
        return header.serial if paged <= {header.serial.text} else None
    if isinstance(station, CallingStation) and station.serial is not None:
        return station.serial if station.serial.text.isdecimal() else None
    return line.number if isinstance(line, ClassificationLine) else None
