"""Blanks at the end of a line.

## What it does
Counts the lines that end with blanks, and reports the first. Off by default.

## Why
They are sent, and say nothing.

## Bad
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING\x20\x20
```

## Good
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Fix
Safe: the blanks go.

## Source
Observed practice.
"""  # noqa: D301 - blanks at the end of a line would be lost

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ACP127, TELEGRAM
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_TRAILING = pattern(r"(?<=\S)[ \t]+(?=[\r\n]|\Z)")


@rule(code="BD105", name="trailing-space", severity=Severity.INFO, default=False, dialects=(TELEGRAM, ACP127))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first line that ends with blanks, with the count of all."""
    start = cable.span.start
    places = [
        Span(start + match.start(), start + match.end()) for match in _TRAILING.finditer(context.text(cable.span))
    ]
    if places:
        yield finding(places[0], "blanks at the end of a line (such lines: {count})", count=len(places)).fix(
            [Edit(place, "") for place in places], "remove them", safe=True
        )
