"""Heading that stands twice in the copy.

## What it does
Reports a second copy of the classification line and what follows it: an extract above the telegram, or a heading run
together on a line below itself. The telegram is read once. An envelope alone that stands twice is not reported.

## Why
An archive or a web page put it there. Programs that take the first line of a kind read a heading that may be cut off.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
SIPDIS
C O N F I D E N T I A L ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
None: which copy is the whole one is for a person to see.

## Source
Observed practice: about one in twenty published telegrams of 2003 to 2010.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import second_heading


@rule(code="IN006", name="repeated-heading", severity=Severity.INFO, needs=second_heading)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification line of every copy that was set aside."""
    own = cable.classification_line
    for copy in cable.heading_copies:
        line = copy.classification_line
        if isinstance(own, ClassificationLine) and isinstance(line, ClassificationLine) and line.number is not None:
            yield finding(line.marking.span, "the heading stands twice, this copy of it was not read").label(
                own.marking.span, "the heading that was read"
            )
