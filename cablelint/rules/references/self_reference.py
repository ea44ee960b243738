"""Telegram that refers to itself.

## What it does
Reports a reference with the telegram's own year, station and number.

## Why
Another telegram was meant, and its number is lost.

## Bad
```cable
REF: A. ASTANA 123
     B. STATE 12345
```

## Good
```cable
REF: A. ASTANA 122
     B. STATE 12345
```

## Fix
None: only the drafter knows which telegram was meant.

## Source
Stations number their telegrams from 1 every year, and no number twice (observed practice of 1973-2010).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.references.own import is_of_own_year, is_own_station
from cablelint.source import Span


@rule(code="RF806", name="self-reference", severity=Severity.ERROR, dialects=STATE, needs=unusual_references)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the references to the telegram itself."""
    line, own = cable.classification_line, context.settled_number.value
    if not isinstance(line, ClassificationLine) or line.number is None or own is None:
        return
    for reference in cable.references:
        station, number = reference.station, reference.number
        if station is None or number is None or not is_of_own_year(cable, reference):
            continue
        if int(number.text) == own and is_own_station(cable, station.text):
            yield finding(
                Span(station.span.start, number.span.end),
                "the telegram refers to itself, {station} {number}",
                station=station.text,
                number=number.text,
            ).label(line.number.span, "the telegram's own number is set here")
