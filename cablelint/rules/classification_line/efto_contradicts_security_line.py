"""E F T O that the security line does not confirm, or the other way round.

## What it does
Compares `UNCLAS E F T O` on the classification line with `ZNY EEEEE` on format line 4: both stand for "unclassified,
encrypt for transmission only", and one without the other is a contradiction.

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
from cablelint.model import Cable, ClassificationLine, SecurityLine
from cablelint.rule import Finding, finding, rule

# Sensitive text was also sent with EEEEE, without E F T O on the classification line.
_SENSITIVE = frozenset({"SENSITIVE", "SENSITIVE BUT UNCLASSIFIED", "FOR OFFICIAL USE ONLY", "LIMITED OFFICIAL USE"})


@rule(code="CL111", name="efto-contradicts-security-line", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the security group where it does not go with the classification line."""
    line, security = cable.classification_line, cable.envelope.security
    if not isinstance(line, ClassificationLine) or not isinstance(security, SecurityLine):
        return
    group = security.group
    if line.efto is not None and set(group.text) == {"U"}:
        yield finding(
            group.span, "the security line has {group}, the classification line E F T O", group=group.text
        ).label(line.efto.span, "E F T O stands here")
    elif line.efto is None and set(group.text) == {"E"} and _is_plain(cable, line):
        yield finding(
            group.span, "the security line has {group}, the classification line no E F T O", group=group.text
        ).label(line.marking.span, "the classification is set here")


def _is_plain(cable: Cable, line: ClassificationLine) -> bool:
    """Whether the telegram is UNCLAS and nothing else."""
    unclassified = line.marking.text.upper().startswith("UNCLAS")
    return unclassified and not any(caption.name in _SENSITIVE for caption in cable.captions)
