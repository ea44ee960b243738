"""Classification line that the rest of the telegram contradicts.

## What it does
Compares the level on the classification line with the security line, the highest paragraph, the E.O. line and
Classified By, in a printed telegram with the edges of its pages and the archive's record. Where two of these agree
against it, the classification line is reported, and every other rule goes by what they agree on. LIMITED OFFICIAL USE
and UNCLASSIFIED are told apart where the edges of the pages and the record agree on one of them.

## Why
A telegram whose classification line is too low will be shown to people who may not see it; one that is too high is
withheld from those who need it.

## Bad
```cable
S E C R E T ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
None: a fix never touches a classification.

## Source
5 FAH-2 H-222; 32 CFR 2001.22(c); NAVEDTRA 14226 ch. 1 p. 21 (security line and text agree).
"""

from collections.abc import Iterator

from cablelint.classification import Control, Level
from cablelint.consistency import marks
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import BasicHeader, Cable, ClassificationLine, ClassifiedBy, ExecutiveOrderLine, SecurityLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import contradicted_line


@rule(
    code="CL113",
    name="classification-line-contradicted",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=contradicted_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification where other places agree against it."""
    line, settled = cable.classification_line, context.settled_classification
    if isinstance(line, ClassificationLine) and settled.contradicted and settled.value is not None:
        found = finding(
            line.marking.span,
            "the classification line says {written}, the rest of the telegram is {level}",
            written=line.marking.text,
            level=_words(cable, settled.value),
        )
        yield _label_witnesses(found, cable, settled.value).help(
            "correct the classification line, or all the other places"
        )


def _words(cable: Cable, level: Level) -> str:
    """What the other places call the level: LIMITED OFFICIAL USE where a page has these words at its edge."""
    words = {word.text for word in cable.printed.classifications} if cable.printed is not None else set()
    return Control.LOU.value if Control.LOU.value in words and not level.classified else level.words


def _label_witnesses(found: Finding, cable: Cable, level: Level) -> Finding:
    """Name the places that agree against the classification line."""
    security = cable.envelope.security
    if isinstance(security, SecurityLine) and security.level is level:
        found = found.label(security.group.span, "the security line says {level}", level=level.words)
    header = cable.envelope.basic_header
    if isinstance(header, BasicHeader) and header.level is level:
        found = found.label(header.classification.span, "the header says {level}", level=level.words)
    printed = cable.printed.classifications if cable.printed is not None else ()
    if printed:
        found = found.label(printed[0].span, "the edge of the page says {word}", word=printed[0].text)
    highest = next((mark for mark in marks(cable) if mark.marking is not None and mark.marking.level is level), None)
    if highest is not None:
        found = found.label(highest.span, "the highest paragraph mark is {mark}", mark=highest.text)
    order = cable.executive_order
    if isinstance(order, ExecutiveOrderLine) and order.instruction is not None:
        found = found.label(order.instruction.span, "the E.O. line says this")
    elif level.classified and isinstance(cable.classified_by, ClassifiedBy):
        found = found.label(cable.classified_by.keyword.span, "this is for classified text only")
    return found
