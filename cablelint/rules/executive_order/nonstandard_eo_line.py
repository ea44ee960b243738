"""E.O. line not written in the standard form.

## What it does
Compares the E.O. line with the form `E.O. 12958: DECL: 10/20/2018`: points after E and O, one blank before the
number, a colon and one blank behind it and behind DECL. Off by default: `EO 12958 DECL:` is common practice.

## Why
Programs that index telegrams look for the standard form.

## Bad
```cable
EO 12958 DECL: 03/01/2016
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
Safe: only points, colons and blanks change.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a and 3; practice of 1973-2010.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_DECL = pattern(r"DECL(?:AS(?:SIFY)?)?\b(?: ON\b)?\.?\s*[:;]?\s*", re.IGNORECASE)


@rule(code="EO401", name="nonstandard-eo-line", severity=Severity.WARNING, default=False, dialects=STATE_TELEGRAMS)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the beginning of an E.O. line that is written otherwise."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.instruction is None:
        return
    end = line.instruction.span.start
    standard = f"E.O. {line.number.text}: "
    word = _DECL.match(context.text(line.instruction.span))
    if word is not None:
        end += word.end()
        standard += "DECL: "
    place = Span(line.span.start, end)
    written = context.text(place)
    if written != standard:
        yield finding(
            place, "the E.O. line begins {written!r}, expected {standard!r}", written=written, standard=standard
        ).fix([Edit(place, standard)], "write {standard!r}", safe=True, standard=standard)
