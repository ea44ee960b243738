"""Collective routing indicator as it is entered, not as it is delivered.

## What it does
Looks for a routing indicator that begins with RHCR on format line 2.

## Why
The United States' collective indicators are entered as RHCR and delivered as RUCR. A delivered copy with RHCR
was not expanded by the relay, or was misrouted.

## Bad
```cable
PP RHCRABC RUEHCI
```

## Good
```cable
PP RUCRABC RUEHCI
```

## Fix
None.

## Source
ACP 117 CAN-US SUPP-1(O) para. 11.a(2) and the note to sec. V.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.indicators import COLLECTIVE, called_stations, is_well_formed
from cablelint.rules.needs import unusual_routing_indicators


@rule(
    code="FL208",
    name="undelivered-collective-indicator",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_routing_indicators,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the collective indicators in the form in which they are entered."""
    stations = called_stations(cable.envelope)
    for token in stations[1] if stations is not None else ():
        if token.text.startswith(COLLECTIVE) and is_well_formed(token.text):
            yield finding(
                token.span,
                "collective routing indicator {indicator} is delivered as {delivered}",
                indicator=token.text,
                delivered="RU" + token.text[2:],
            )
