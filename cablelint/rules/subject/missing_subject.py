"""No SUBJECT line in the text header.

## What it does
Reports a text header that has an E.O. or TAGS line and no SUBJECT line. Telegrams before 1 March 1973 need none, nor
do those of the 1970s with the captions AIDAC, USIAC or TOPEC.

## Why
The subject is what a reader sees first, and often the only thing.

## Bad
```cable
TAGS: PREL ECON KZ
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
None.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules import text_header
from cablelint.rules.needs import lines_out_of_order


@rule(code="SJ701", name="missing-subject", severity=Severity.ERROR, dialects=STATE_TELEGRAMS, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that the missing SUBJECT line should have followed."""
    place = text_header.missing(cable, context, "SUBJECT")
    if place is not None and cable.subject_line is None:
        yield finding(place, "no SUBJECT line follows, expected one behind the TAGS line")
