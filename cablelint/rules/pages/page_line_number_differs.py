"""Page line with another telegram's number.

## What it does
Compares the number in every line between pages (`ASTANA 00002080  002 OF 002`) with the telegram's number. Where all
other places agree against the classification line, CL114 reports that line instead.

## Why
The communication centre put the same number on every page. Another number means that it was mistyped, or that pages
of two telegrams were mixed up.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000124  002 OF 002

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  002 OF 002

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Shown only: the telegram's number in all these lines. Which of the two is right is for a person to decide.

## Source
Observed practice: 113 telegrams of the 2000s with page lines, without exception;
ACP 127(G) 208.c (page identification).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule


@rule(code="PG201", name="page-line-number-differs", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for each wrong number."""
    number, line = context.settled_number.value, cable.classification_line
    if number is None or not isinstance(line, ClassificationLine) or line.number is None:
        return
    found: dict[int, Finding] = {}
    for page in cable.page_lines:
        written = int(page.number.text)
        if written == number:
            continue
        if written in found:
            found[written] = found[written].label(page.number.span, "and here")
        else:
            found[written] = finding(
                page.number.span,
                "page line has the number {written}, the telegram is number {number}",
                written=page.number.text,
                number=line.number.text,
            ).label(line.number.span, "the telegram's number is set here")
    for written, item in found.items():
        tokens = [page.number for page in cable.page_lines if int(page.number.text) == written]
        edits = [Edit(token.span, str(number).zfill(len(token.text))) for token in tokens]
        yield item.suggest(edits, "write {number}", number=number)
