"""Security prosign that is not the message's classification.

## What it does
Compares UU (unclassified) or HH (classified) behind the transmission identifier with the classification of the message.

## Why
Relay stations choose the circuit by the prosign, before they have read the security line.

## Bad
```cable
VZCZCABC123     HH
```

## Good
```cable
VZCZCABC123     UU
```

## Fix
None: the prosign is a marking.

## Source
ACP 127(G) 124.a and 203.c.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127
from cablelint.model import Cable, ClassificationLine, TransmissionIdentifier
from cablelint.rule import Finding, finding, rule

_UNCLASSIFIED = "UU"


@rule(code="FL104", name="security-prosign-mismatch", severity=Severity.ERROR, dialects=(ACP127,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the prosign."""
    identifier, line, overall = cable.envelope.transmission_identifier, cable.classification_line, context.overall
    if not isinstance(identifier, TransmissionIdentifier) or identifier.security_prosign is None:
        return
    prosign = identifier.security_prosign
    if overall is None or not isinstance(line, ClassificationLine):
        return
    if (prosign.text == _UNCLASSIFIED) == overall.classified:
        yield finding(
            prosign.span,
            "{prosign} stands for {meaning}, the message is {overall}",
            prosign=prosign.text,
            meaning="unclassified" if overall.classified else "classified",
            overall=overall.words,
        ).label(line.marking.span, "overall classification is set here")
