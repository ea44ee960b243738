"""A page is missing, repeated or out of order.

## What it does
Follows the numbers of the pages, which begin with 1 in each section.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
A page that is missing takes part of the text with it.

## Bad
```cable
Message Text
UNCLASSIFIED
PAGE 01  LIMA 01234  011210Z
ACTION ARA-10
INFO OCT-01 /011 W
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

UNCLAS LIMA 1234

E.O. 11652: N/A
TAGS: PFOR, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
UNCLASSIFIED
UNCLASSIFIED
PAGE 03  LIMA 01234  011210Z
WOULD CALL AGAIN.
DOE
UNCLASSIFIED
NNN
Message Attributes
Document Number: 1974LIMA01234
Original Classification: UNCLASSIFIED
```

## Good
```cable
Message Text
UNCLASSIFIED
PAGE 01  LIMA 01234  011210Z
ACTION ARA-10
INFO OCT-01 /011 W
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

UNCLAS LIMA 1234

E.O. 11652: N/A
TAGS: PFOR, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
UNCLASSIFIED
UNCLASSIFIED
PAGE 02  LIMA 01234  011210Z
WOULD CALL AGAIN.
DOE
UNCLASSIFIED
NNN
Message Attributes
Document Number: 1974LIMA01234
Original Classification: UNCLASSIFIED
```

## Fix
None.

## Source
Observed practice: the pages of all sections of 119 telegrams follow one another.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around


@rule(code="AD406", name="page-missing", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each page that does not follow the one before it."""
    if cable.printed is None or cable.printed.malformed_pages:
        return
    pages = cable.printed.pages
    before = 0
    for banner, following in zip(pages, [*pages[1:], None], strict=False):
        due = before + 1
        before = banner.page
        if banner.page not in (1, due) or (banner.page == 1 and due == 2 and banner.section is None):
            yield finding(banner.span, "page {page} stands where {due} is due", page=banner.page, due=due)
            if following is not None and following.page == due + 1:
                # Only this number is wrong.
                before = due
