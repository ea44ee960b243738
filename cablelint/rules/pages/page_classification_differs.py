"""Page line with another classification than the message.

## What it does
Compares the classification at the end of a page line of the allied form (`PAGE 2 RUEHTA 0123 UNCLAS`) with that of the
message: above it is an error, below it a warning.

## Why
Pages come apart. Whoever has the second one alone handles it by this word.

## Bad
```cable
1. (C) THE MINISTER CALLED.

PAGE 2 RUEHTA 0123 C O N F I D E N T I A L

2. (U) HE LEFT AN HOUR LATER (REF A).

PAGE 3 RUEHTA 0123 S E C R E T

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

PAGE 2 RUEHTA 0123 C O N F I D E N T I A L

2. (U) HE LEFT AN HOUR LATER (REF A).

PAGE 3 RUEHTA 0123 C O N F I D E N T I A L

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: which of the two levels is right is for a person to decide.

## Source
ACP 127(G) 208.c: a page line ends with the classification.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import page_identifications


@rule(
    code="PG209",
    name="page-classification-differs",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=page_identifications,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first such classification; the other pages with one are related."""
    overall, line = context.overall, cable.classification_line
    if overall is None or not isinstance(line, ClassificationLine):
        return
    written = ((page.classification, page.level) for page in cable.page_identifications)
    wrong = [(token, level) for token, level in written if token is not None and level is not None and level != overall]
    for first, level in wrong[:1]:
        found = finding(
            first.span,
            "this page is {level}, the message is {overall}",
            level=level.words,
            overall=overall.words,
        ).label(line.marking.span, "overall classification is set here")
        for further, _ in wrong[1:]:
            found = found.label(further.span, "and here")
        above = any(level > overall for _, level in wrong)
        yield found.at(Severity.ERROR if above else Severity.WARNING)
