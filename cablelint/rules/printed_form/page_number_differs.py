"""Banner of a page has another number than the telegram.

## What it does
Compares the number on the banner of each page with the number on the classification line. Where all banners agree
against the line, the line is named once.

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
    number = int(line.number.text)
    wrong = [banner for banner in cable.printed.pages if int(banner.number.text) != number]
    if len(wrong) > 1 and len(wrong) == len(cable.printed.pages) and len({item.number.text for item in wrong}) == 1:
        found = wrong[0].number
        yield finding(
            line.number.span, "the number is {number}, on every page {found}", number=line.number.text, found=found.text
        ).label(found.span, "the number on the first page")
        return
    for banner in wrong:
        yield finding(
            banner.number.span,
            "the page has the number {found}, the telegram {number}",
            found=banner.number.text,
            number=line.number.text,
        ).label(line.number.span, "the telegram's number")
