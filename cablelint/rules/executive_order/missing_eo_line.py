"""No E.O. line in the text header.

## What it does
Reports a text header that has a TAGS line and no E.O. line. Telegrams before 1 March 1973 need none, nor do those of
the 1970s with the captions AIDAC, USIAC or TOPEC.

## Why
The E.O. line says by which Executive Order a text is classified and when that ends; an unclassified telegram says
`N/A`.

## Bad
```cable
SIPDIS

STATE FOR SCA/CEN
TAGS: PREL ECON KZ
```

## Good
```cable
STATE FOR SCA/CEN

E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
```

## Fix
None: only the drafter knows how long the classification is to last.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1 and 2; E.O. 12958 sec. 1.7(a), E.O. 13526 sec. 1.6(a).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules import text_header
from cablelint.rules.needs import lines_out_of_order


@rule(code="EO402", name="missing-eo-line", severity=Severity.ERROR, dialects=STATE_TELEGRAMS, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that the missing E.O. line should have followed."""
    place = text_header.missing(cable, context, "EXECUTIVE_ORDER")
    if place is not None and cable.executive_order is None:
        yield finding(place, "no E.O. line follows, expected one before the TAGS line").help(
            "write the order in force and when the classification ends, or N/A for an unclassified text"
        )
