"""Called stations without a doubled precedence prosign.

## What it does
Checks that format line 2 begins with ZZ, OO, PP or RR.

## Why
Relay equipment sorts transmissions by this prosign.

## Bad
```cable
P RUEHBI RUEHCI
```

```cable
XX RUEHBI RUEHCI
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
Safe: a single prosign is doubled.

## Source
5 FAH-2 H-321.2-1; ACP 127(G) para. 150.b, 152.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CalledStations
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import PROSIGNS
from cablelint.rules.needs import disagreeing_precedences

_DOUBLED = frozenset(prosign * 2 for prosign in PROSIGNS)


@rule(
    code="FL201",
    name="called-stations-precedence",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=disagreeing_precedences,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the prosign where it is not one of four letters, doubled."""
    stations = cable.envelope.called_stations
    if not isinstance(stations, CalledStations):
        return
    token = stations.precedence
    if token.text in _DOUBLED:
        return
    found = finding(token.span, "format line 2 begins with {found}, expected ZZ, OO, PP or RR", found=token.text)
    if token.text in PROSIGNS:
        found = found.fix([Edit(token.span, token.text * 2)], "double the prosign", safe=True)
    yield found
