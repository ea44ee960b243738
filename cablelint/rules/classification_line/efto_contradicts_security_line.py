"""E F T O that the security line does not confirm.

## What it does
Asks for `ZNY EEEEE` on format line 4 where the classification line says `UNCLAS E F T O`: both stand for "unclassified,
encrypt for transmission only". The other way round, EEEEE without E F T O, FL404 reports.

## Why
With ZNR UUUUU the telegram was sent in clear, which E F T O forbids.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS E F T O ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
ZNY EEEEE ZZH

UNCLAS E F T O ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
None: which of the two lines is right is for a person to decide.

## Source
NAVEDTRA 14226 ch. 1 p. 21 (ZNY EEEEE); 5 FAH-2 H-222 (UNCLAS EFTO).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine, SecurityLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line


@rule(
    code="CL111",
    name="efto-contradicts-security-line",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the security group where it says that the telegram is sent in clear."""
    line, security = cable.classification_line, cable.envelope.security
    if not isinstance(line, ClassificationLine) or not isinstance(security, SecurityLine):
        return
    group = security.group
    if line.efto is not None and set(group.text) == {"U"}:
        yield finding(
            group.span, "the security line has {group}, the classification line E F T O", group=group.text
        ).label(line.efto.span, "E F T O stands here")
