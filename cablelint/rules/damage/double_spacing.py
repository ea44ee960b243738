"""Blank line behind every format line.

## What it does
Recognises copies in which most format lines have a blank line behind them.

## Why
Format lines follow each other without blank lines. A web page or a word processor put these in, and programs that
take a blank line for the end of the heading stumble over them. The telegram itself is not at fault.

## Bad
```cable
VZCZCXRO0001

PP RUEHBI RUEHCI

DE RUEHTA #0123/01 0601205

ZNY CCCCC ZZH

P R 011200Z MAR 06

FM AMEMBASSY ASTANA

TO RUEHC/SECSTATE WASHDC PRIORITY 1234

C O N F I D E N T I A L ASTANA 000123

E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING

Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
VZCZCXRO0001
PP RUEHBI RUEHCI
DE RUEHTA #0123/01 0601205
ZNY CCCCC ZZH
P R 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
C O N F I D E N T I A L ASTANA 000123

E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING

Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
Safe: takes out the blank lines between format lines.

## Source
ACP 127(G) annex B; observed practice of web copies.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import double_spacing


@rule(code="IN001", name="double-spacing", severity=Severity.INFO, needs=double_spacing)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all blank lines between format lines."""
    yield from report(
        cable,
        DamageKind.DOUBLE_SPACING,
        "the copy is double-spaced (blank lines between format lines: {count})",
        "remove the blank lines between format lines",
    )
