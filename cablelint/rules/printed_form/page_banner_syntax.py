"""Banner of a page that cannot be read.

## What it does
Reads the banner of each page: page, post, number, section, time of receipt. The letters O and I in a number are read as
digits (AD415); any other character that does not belong there is reported.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
Programs that cut the pages out of a telegram do not know such a line, and take it for a line of the telegram.

## Bad
```cable
CONFIDENTIAL

PAGE 01  LIMA 01234  01E210Z
```

```cable
CONFIDENTIAL

PAGE 01  LIMA 01234  01 0F 02  011210Z
```

## Good
```cable
CONFIDENTIAL

PAGE 01  LIMA 01234  011210Z
```

## Fix
None: the copy is left as it is.

## Source
Observed practice: 320 banners of 121 telegrams have this form.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import printed_around
from cablelint.rules.syntax import malformed


@rule(
    code="AD416", name="page-banner-syntax", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each banner that cannot be read."""
    for banner in cable.printed.malformed_pages if cable.printed is not None else ():
        yield malformed(banner, "page banner", "PAGE 02  LIMA 01234  01 OF 02  011210Z")
