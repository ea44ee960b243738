"""No TAGS line in the text header.

## What it does
Reports a text header that has an E.O. line and no TAGS line. Telegrams before 1 March 1973 need none, nor do those of
the 1970s with the captions AIDAC, USIAC or TOPEC.

## Why
Telegrams are filed, distributed and found again by their TAGS.

## Bad
```cable
E.O. 12958: DECL: 03/01/2016
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Fix
None: only the drafter knows the subjects.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1, 2 and 4; 5 FAH-1 H-232.6.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules import text_header
from cablelint.rules.needs import lines_out_of_order


@rule(
    code="TG601", name="missing-tags-line", severity=Severity.ERROR, dialects=STATE_TELEGRAMS, needs=lines_out_of_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that the missing TAGS line should have followed."""
    place = text_header.missing(cable, context, "TAGS")
    if place is not None and cable.tags_line is None:
        yield finding(place, "no TAGS line follows, expected one before the SUBJECT line").help(
            "write TAGS: and at least one subject tag, such as PREL"
        )
