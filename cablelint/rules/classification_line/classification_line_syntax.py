"""Classification line that cannot be read.

## What it does
Reads the line as classification, section, post and number: `C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080`.
Where it cannot, this is the one finding, and no rule that needs the line makes any.

A post without a number and a number without a post are said to be that.

## Why
Everything else is judged by the classification, the post and the number.

## Bad
```cable
C O N F I D E N T I A L SECTION 1 OFF 02 ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123
```

## Fix
None.

## Source
5 FAH-2 H-222; ACP 127(G) 208.e and 209; observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine, Malformed
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line
from cablelint.rules.syntax import malformed


@rule(
    code="CL115",
    name="classification-line-syntax",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first text of the line that does not fit."""
    line = cable.classification_line
    if isinstance(line, ClassificationLine) and line.station is not None and line.number is None:
        yield finding(line.station.span, "no message reference number behind {station}", station=line.station.text)
    if isinstance(line, ClassificationLine) and line.station is None and line.number is not None:
        yield finding(line.number.span, "no post before the number {number}", number=line.number.text)
    if isinstance(line, Malformed):
        yield malformed(line, "classification line", "C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 002080")
