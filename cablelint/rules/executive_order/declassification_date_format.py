"""Declassification date not written MM/DD/YYYY.

## What it does
Compares the date on the E.O. line with the form `10/20/2018`. Off by default: shorter years, single digits and the
year first are common.

## Why
One form sorts and searches; `03/04/05` can be read three ways.

## Bad
```cable
E.O. 12958: DECL: 3/1/16
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
Safe: the same date in the standard form.

## Source
Observed practice: nine of ten dates on E.O. lines of 1995-2010 have this form.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.rule import Finding, finding, rule


@rule(
    code="EO411",
    name="declassification-date-format",
    severity=Severity.WARNING,
    default=False,
    dialects=STATE_TELEGRAMS,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a date in another form."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.date is None or line.date_token is None:
        return
    standard = f"{line.date:%m/%d/%Y}"
    if line.date_token.text != standard:
        yield finding(
            line.date_token.span,
            "the declassification date is written {written}, expected {standard}",
            written=line.date_token.text,
            standard=standard,
        ).fix([Edit(line.date_token.span, standard)], "write {standard}", safe=True, standard=standard)
