"""Number above the text that is not the MRN's.

## What it does
Messages that went through older systems repeat the classification line of a telegram above the text,
`UNCLAS ASTANA 001234`. This compares its post and number with the MRN.

## Why
One message has one number.

## Bad
```cable
Subject:                Sample Message for Testing

UNCLAS ASTANA 001243

1. (SBU) The minister called.
```

## Good
```cable
Subject:                Sample Message for Testing

UNCLAS ASTANA 001234

1. (SBU) The minister called.
```

## Fix
None: which of the two is right is for a person to decide.

## Source
Observed practice: 1 of 16 released messages has such a line, and it agrees.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, MessageReference
from cablelint.reference_ids import canonical_station_of_id
from cablelint.rule import Finding, finding, rule


@rule(code="SM508", name="text-line-mismatch", severity=Severity.WARNING, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number of the line above the text, or its post where only that differs."""
    smart = cable.smart
    line = smart.text_line if smart is not None else None
    reference = smart.message_reference if smart is not None else None
    if line is None or line.station is None or line.number is None or not isinstance(reference, MessageReference):
        return
    wrong = None
    if int(line.number.text) != int(reference.number.text):
        wrong = line.number
    elif canonical_station_of_id(line.station.text) != canonical_station_of_id(reference.station.text):
        wrong = line.station
    if wrong is not None:
        yield finding(
            wrong.span,
            "the line above the text says {written}, the MRN {station} {number}",
            written=wrong.text,
            station=reference.station.text,
            number=reference.number.text,
        ).label(reference.span, "the MRN")
