"""Banner of a page has another number than the telegram.

## What it does
Compares the number on the banner of each page with the number on the classification line. Where all banners agree
against the line, only the first is named, or the line itself where it is the odd one out (CL114).

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
A page of another telegram may have been filed here, or a digit was misread.

## Bad
```cable
CONFIDENTIAL
PAGE 01  LIMA 01243  011210Z
```

## Good
```cable
CONFIDENTIAL
PAGE 01  LIMA 01234  011210Z
```

## Fix
None.

## Source
Observed practice: the number is the same on all pages of 119 telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around


@rule(
    code="AD407", name="page-number-differs", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each other number."""
    line = cable.classification_line
    if cable.printed is None or not isinstance(line, ClassificationLine) or line.number is None:
        return
    wrong = [
        banner
        for banner in cable.printed.pages
        if int(banner.number.text) != context.settled_number.value and context.text(banner.number.span).isdecimal()
    ]
    if len(wrong) == len(cable.printed.pages) and len({item.number.text for item in wrong}) == 1:
        wrong = wrong[:1]
    for banner in wrong:
        yield finding(
            banner.number.span,
            "the page has the number {found}, the telegram {number}",
            found=banner.number.text,
            number=line.number.text,
        ).label(line.number.span, "the telegram's number")
