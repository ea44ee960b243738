"""Text header given twice.

## What it does
Recognises a TAGS line above the classification line: an archive put a copy of the telegram's titles on top of it. The
copy is not read.

## Why
Programs that take the first TAGS or SUBJECT line of a file read the copy, which may be cut short.

## Bad
```cable
VZCZCXRO0001
PP RUEHBI RUEHCI
DE RUEHTA #0123/01 0601205
ZNY CCCCC ZZH
P R 011200Z MAR 06
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234

E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING

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
TAGS: PREL ECON KZ
```

## Fix
None: which of the two is whole is for the reader to say.

## Source
Observed practice: copies of STATE telegrams of 2006 begin with a second copy of their titles.
"""

from collections.abc import Iterator

from cablelint import lines
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="IN006", name="header-given-twice", severity=Severity.INFO)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first TAGS line above the classification line, where there is one below it too."""
    line, tags = cable.classification_line, cable.tags_line
    if line is None or tags is None or tags.span.start < line.span.start:
        return
    for at in context.places("TAGS", Span(cable.span.start, line.span.start)):
        before = Span(at - context.source.position(at).column + 1, at)
        if not context.text(before).strip() and lines.opening(context.text(Span(at, at + 6))) == "TAGS":
            yield finding(Span(at, at + 4), "the titles stand twice, this copy was not read").label(
                tags.span, "these were read"
            )
            return
