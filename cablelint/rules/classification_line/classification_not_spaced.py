"""Classification without blanks between its letters.

## What it does
Asks for `C O N F I D E N T I A L` and `S E C R E T` on the classification line, not `CONFIDENTIAL` or `SECRET`.

## Why
In a telegram the letters of a classification are set apart, so that it can't be taken for a word of the text.

## Bad
```cable
CONFIDENTIAL ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
Shown only: a fix never touches a classification.

## Source
ACP 127(G) 209.a (each letter separated by a space); 337 telegrams of the 2000s, without exception.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine, Spelling
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line
from cablelint.source import Span


@rule(
    code="CL102",
    name="classification-not-spaced",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification where its letters are not set apart."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.level is None:
        return
    if line.number is None and not context.text(Span(line.span.end, cable.span.end)).strip():
        # The copy ends with the first page, whose lower edge this is.
        return
    if line.level.classified and line.spelling is Spelling.SOLID:
        spaced = "  ".join(" ".join(word) for word in line.marking.text.upper().split())
        yield finding(
            line.marking.span, "{written} has no blanks between its letters", written=line.marking.text
        ).suggest([Edit(line.marking.span, spaced)], "write {spaced}", spaced=spaced)
