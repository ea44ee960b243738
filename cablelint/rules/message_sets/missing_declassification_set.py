"""Classified message that does not say when it is declassified.

## What it does
Looks for a DECL set, or for declassification instructions in the text, where the message is confidential or higher.

## Why
A classified document says how long it stays so.

## Bad
```cable
RTTSZYUW RUEWABC0123 0601205-SSSS--RUEWXYZ.
ZNY SSSSS

S E C R E T //N01000//

RMKS/1.  (S) THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
```

## Good
```cable
RTTSZYUW RUEWABC0123 0601205-SSSS--RUEWXYZ.
ZNY SSSSS

S E C R E T //N01000//

RMKS/1.  (S) THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
DECL/DATE:01MAR2016//
```

## Fix
None.

## Source
E.O. 13526 sec. 1.6; 32 CFR 2001.21. The DECL set is of the U.S. Message Text Format.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, ClassificationLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule

_INSTRUCTION = pattern(r"\bDECL(?:ASS?|ASSIFY|ASSIFICATION)?\b|\bOADR\b|DERIVED FROM")


@rule(code="GA515", name="missing-declassification-set", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification of a message without instructions."""
    line, overall = cable.classification_line, cable.classification
    if not isinstance(line, ClassificationLine) or overall is None or not overall.classified or cable.sets("DECL"):
        return
    if context.overall != overall:
        # The classification line itself is in doubt (CL113).
        return
    if cable.ending.end_of_message is not None and not _INSTRUCTION.search(context.text(cable.span)):
        yield finding(line.marking.span, "no DECL set in a message that is {level}", level=overall.words)
