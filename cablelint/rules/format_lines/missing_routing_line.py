"""One of format lines 1 to 4 is missing.

## What it does
Asks for the lines that the communication centre puts on: identifier, called stations, calling station,
security. In the profile `transmitted` each of them must be there; the security line may only be a warning. In
other profiles this is an info, given where some of the four are there and some are not. The header of JANAP 128 stands
for called stations and calling station.

## Why
A relay station cannot pass on a transmission without its routing, and treats one without a security line as
classified.

## Bad
```cable
VZCZCXRO0001
DE RUEHTA #0123/01 0601205
```

## Good
```cable
VZCZCXRO0001
PP RUEHBI RUEHCI
DE RUEHTA #0123/01 0601205
```

## Fix
None.

## Source
5 FAH-2 H-321.1 to H-321.4; ACP 127(G) annex B and para. 145.b, 203.b(2).
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED, GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_abbreviated
from cablelint.rules.format_lines.unread import FIELDS, is_there, neighbour, unread_line
from cablelint.rules.needs import incomplete_envelope

_NAMES = {
    "transmission_identifier": "transmission identifier",
    "called_stations": "called stations",
    "calling_station": "calling station",
    "security": "security line",
}


@rule(code="FL002", name="missing-routing-line", severity=Severity.ERROR, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the missing ones of the lines that the communication centre puts on."""
    if context.profile is not Profile.TRANSMITTED and not cable.envelope.routed:
        return
    # Copies of messages with the header of JANAP 128 never have the line above it.
    first = 1 if cable.envelope.basic_header is not None and context.profile is not Profile.TRANSMITTED else 0
    # Allied stations between themselves do without the security line.
    last = len(_NAMES) - is_abbreviated(cable)
    lines = enumerate(FIELDS[first:last], first + 1)
    missing = {
        field: number
        for number, field in lines
        if not is_there(cable, field) and unread_line(cable, context, field) is None
    }
    # The header of JANAP 128 is both.
    headless = cable.dialect == GENADMIN and {"called_stations", "calling_station"} <= missing.keys()
    if headless:
        del missing["calling_station"]
    for field, number in missing.items():
        place, side = neighbour(cable, context, field)
        name = "header" if headless and field == "called_stations" else _NAMES[field]
        yield finding(place, f"no {name}, format line {number}, {side} this line").at(_severity(field, context))


def _severity(field: str, context: Context) -> Severity:
    if context.profile is not Profile.TRANSMITTED:
        return Severity.INFO
    return Severity.WARNING if field == "security" else Severity.ERROR
