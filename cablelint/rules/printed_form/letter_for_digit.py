"""Letter O or I where a digit belongs.

## What it does
Looks at the numbers on the banner of each page (page, telegram, section, time of receipt), and at the number of copies
behind each office, for the letters O and I. They are read as 0 and 1.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
Programs that cut the pages out of a telegram do not know such a line, and take it for a line of the telegram.

## Bad
```cable
PAGE O1  LIMA 01234  011210Z
```

## Good
```cable
PAGE 01  LIMA 01234  011210Z
```

## Fix
None: the copy is left as it is.

## Source
Observed practice: digits alone in all banners and office lists of 119 telegrams.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around
from cablelint.source import Span

# Stands in every such number.
_MIXED = re.compile(r"[OI](?<=\d[OI])|[OI]\d")
# The number behind PAGE, another one on the banner, and the one that ends an office's entry.
_PAGE = re.compile(r"PAGE +([\dOI]++)")
_DIGITS = re.compile(r"\A([\dOI]++)Z?\Z")
_COPIES = re.compile(r"-([\dOI]++)\Z")


@rule(code="AD415", name="letter-for-digit", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each number that has a letter."""
    if cable.printed is None:
        return
    for banner in cable.printed.pages:
        if _MIXED.search(context.text(banner.span)):
            yield from _misread(context, banner.span, _PAGE)
            for token in (banner.number, banner.section, banner.total, banner.time):
                if token is not None:
                    yield from _misread(context, token.span, _DIGITS)
    for distribution in cable.printed.distributions:
        if _MIXED.search(context.text(distribution.span)):
            for office in distribution.offices:
                yield from _misread(context, office.span, _COPIES)


def _misread(context: Context, span: Span, number: re.Pattern[str]) -> Iterator[Finding]:
    found = number.search(context.text(span))
    if found is not None and not found[1].isdecimal():
        place = Span(span.start + found.start(1), span.start + found.end(1))
        expected = found[1].replace("O", "0").replace("I", "1")
        yield finding(place, "letter in the number {number}, expected {expected}", number=found[1], expected=expected)
