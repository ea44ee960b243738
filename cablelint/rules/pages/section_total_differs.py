"""Page lines and classification line that differ in the number of sections.

## What it does
Compares the total in the lines between pages (`002 OF 002`) with the classification line's (`SECTION 01 OF 02`). Where
two or more page lines agree against the classification line, that line is reported.

## Why
Readers tell by the total whether they have the whole telegram.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  002 OF 002

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
None: which of the two totals is right is for a person to decide.

## Source
Observed practice: 113 telegrams of the 2000s with page lines, without exception;
ACP 127(G) 208.e (numbering of sections).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine, Section, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_pages
from cablelint.source import Span


@rule(code="PG205", name="section-total-differs", severity=Severity.ERROR, needs=unusual_pages)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the totals that differ; one finding where all page lines agree against the classification line."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine):
        return
    section = line.section
    if section is not None and section.number > section.total:
        return
    total, place = (section.total, section.total_token.span) if section is not None else (1, line.span)
    totals = [page.total for page in cable.page_lines if page.total is not None]
    wrong = [token for token in totals if int(token.text) != total]
    if len(wrong) > 1 and len({int(token.text) for token in totals}) == 1:
        yield _against_line(wrong[0], section, place)
        return
    for token in wrong:
        counted = (
            finding(
                token.span,
                "page line counts {paged} sections, the classification line {total}",
                paged=int(token.text),
                total=total,
            )
            if section is not None
            else finding(
                token.span, "page line counts {paged} sections, the classification line none", paged=int(token.text)
            )
        )
        yield counted.label(place, "the classification line")


def _against_line(paged: Token, section: Section | None, place: Span) -> Finding:
    """The finding where all page lines agree against the classification line."""
    if section is None:
        found = finding(place, "no section here, but all page lines count {paged}", paged=int(paged.text))
    else:
        found = finding(
            place,
            "the classification line counts {total} sections, all page lines {paged}",
            total=section.total,
            paged=int(paged.text),
        )
    return found.label(paged.span, "the first page line")
