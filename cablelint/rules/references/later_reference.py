"""Reference to a telegram that was not yet sent.

## What it does
Compares the year and number of each reference with the telegram's own. A later year is an error; a higher number of
the same station and year is a warning (from 1980 on: before, the year of last year's telegrams was often left out).

## Why
A telegram can only cite earlier ones: the year or the number is wrong, or the year is missing.

## Bad
```cable
REF: A. 07 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
None: only the drafter knows which telegram was meant.

## Source
Stations number their telegrams from 1 every year (observed practice of 1973-2010).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Reference
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.references.own import is_of_own_year, is_own_station
from cablelint.source import Span

_YEARS_ALWAYS_WRITTEN = 1980
# What is longer is no number (RF809).
_HIGHEST_NUMBER = 999_999


@rule(code="RF804", name="later-reference", severity=Severity.ERROR, dialects=STATE, needs=unusual_references)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the references to telegrams later than this one."""
    sent, dtg = context.date, cable.dtg
    for reference in cable.references:
        if reference.year is None or reference.number is None or reference.station is None:
            continue
        if sent is not None and dtg is not None and reference.year_token is not None and reference.year > sent.year:
            yield finding(
                reference.year_token.span,
                "reference to a telegram of {year}, the telegram is of {own}",
                year=reference.year,
                own=sent.year,
            ).label(dtg.group, "the telegram's date is set here")
        elif is_of_own_year(cable, reference) and reference.year >= _YEARS_ALWAYS_WRITTEN:
            yield from _later_number(cable, context, reference)


def _later_number(cable: Cable, context: Context, reference: Reference) -> Iterator[Finding]:
    own, station, number = context.settled_number.value, reference.station, reference.number
    if own is None or station is None or number is None:
        return
    if own < int(number.text) <= _HIGHEST_NUMBER and is_own_station(cable, station.text):
        found = finding(
            Span(station.span.start, number.span.end),
            "reference to {station} {number}, the telegram itself is number {own}",
            station=station.text,
            number=number.text.lstrip("0"),
            own=own,
        ).at(Severity.WARNING)
        yield (
            found if reference.year_token is not None else found.help("write the year, if it is one of the year before")
        )
