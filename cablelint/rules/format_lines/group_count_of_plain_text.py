"""Group count on a telegram in plain language.

## What it does
Looks for GR and a number on format line 10.

## Why
The count is for text in encrypted groups. On a telegram in plain language it says nothing.

## Bad
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
GR37
```

## Good
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
ACP 127(G) para. 133, 208.g and annex B.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_COUNT = pattern(r"^GR ?\d+\b", re.MULTILINE)


@rule(code="FL010", name="group-count-of-plain-text", severity=Severity.INFO, dialects=ENVELOPED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the count, if there are paragraphs."""
    addressees = cable.envelope.addressees
    if not addressees or not cable.paragraphs:
        return
    start, text = addressees[-1].span.end, context.source.text
    end = max(start, cable.envelope.span.end)
    if text.find("GR", start, end) < 0:
        return
    for match in _COUNT.finditer(text, start, end):
        yield finding(Span(*match.span()), "group count {count} on a telegram in plain language", count=match[0])
