"""Ending without the serial.

## What it does
Looks for # and the serial between the second BT and NNNN where both are there and the DE line, or the header of JANAP
128, has a serial. A serial in the allied form, without #, is not repeated.

## Why
The number validates the end of the message.

## Bad
```cable
DOE
BT
NNNN
```

## Good
```cable
DOE
BT
#0123
NNNN
```

## Fix
Shown only: the serial of the DE line.

## Source
NAVEDTRA 14226 ch. 1, format line 15. Observed practice of State.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import BasicHeader, Cable, CallingStation, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_ending
from cablelint.rules.whole_lines import line_end
from cablelint.source import Span


@rule(code="FL152", name="missing-end-serial", severity=Severity.WARNING, dialects=ENVELOPED, needs=unusual_ending)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second BT."""
    ending, station = cable.ending, cable.envelope.basic_header or cable.envelope.calling_station
    if ending.serial is not None or ending.end_of_message is None:
        return
    if not isinstance(station, CallingStation | BasicHeader):
        return
    body, serial = cable.body, station.serial
    if serial is not None and isinstance(station, CallingStation) and not _has_hash(serial, context):
        return
    closing = [mark for mark in ending.break_marks if body is not None and mark.span.start >= body.end]
    if closing and serial is not None:
        end = closing[-1].span.end
        yield finding(closing[-1].span, "no #{serial} between BT and NNNN", serial=serial.text).suggest(
            [Edit(Span(end, end), f"{line_end(context)}#{serial.text}")], "write #{serial}", serial=serial.text
        )


def _has_hash(serial: Token, context: Context) -> bool:
    """Whether the serial is in the form of the United States, with #."""
    return context.source.text[serial.span.start - 1 : serial.span.start] == "#"
