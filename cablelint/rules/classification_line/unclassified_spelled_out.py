"""UNCLASSIFIED spelled out on the classification line.

## What it does
Asks for `UNCLAS` instead of `UNCLASSIFIED`.

## Why
Telegrams abbreviate the word, and software of communication centres looks for the short form.

## Bad
```cable
ZNR UUUUU ZZH

UNCLASSIFIED ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
Shown only: a fix never touches a classification.

## Source
ACP 127(G) 209.c; 64 unclassified telegrams of the 2000s, without exception.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line


@rule(code="CL104", name="unclassified-spelled-out", severity=Severity.INFO, needs=unusual_classification_line)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the word UNCLASSIFIED."""
    line = cable.classification_line
    if isinstance(line, ClassificationLine) and line.marking.text.upper() == "UNCLASSIFIED":
        yield finding(line.marking.span, "UNCLASSIFIED is spelled out").suggest(
            [Edit(line.marking.span, "UNCLAS")], "write UNCLAS"
        )
