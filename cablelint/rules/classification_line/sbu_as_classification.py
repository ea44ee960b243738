"""SBU or SENSITIVE in place of the classification.

## What it does
Reports a classification line that begins with `S B U`, `S E N S I T I V E` or `SENSITIVE BUT UNCLASSIFIED`.

## Why
Sensitive but unclassified is no level of classification: the line says UNCLAS, and the caption SENSITIVE stands below.

## Bad
```cable
ZNR UUUUU ZZH

S E N S I T I V E ASTANA 000123

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
SENSITIVE

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (SBU) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
None: a fix never touches a classification.

## Source
00 STATE 018029, para. 1.A; 32 CFR 2001.23(a).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine
from cablelint.reference.captions import SENSITIVE, lookup
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line


@rule(
    code="CL109",
    name="sbu-as-classification",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the words that stand in place of the classification."""
    line = cable.classification_line
    if isinstance(line, ClassificationLine) and states_sbu(line):
        yield finding(line.marking.span, "{written} is no classification", written=line.marking.text).help(
            "write UNCLAS, and SENSITIVE in the line below"
        )


def states_sbu(line: ClassificationLine) -> bool:
    """Whether the words in place of the classification are those of sensitive but unclassified."""
    fact = lookup(line.marking.text)
    return fact is not None and fact.name in SENSITIVE
