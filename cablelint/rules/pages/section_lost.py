"""Text of a section lost.

## What it does
Checks by the lines between pages (`ASTANA 00002080  002 OF 003`) that the text of every section is there. Page lines
are often trimmed away, so a section is lost only where the text is too short to hold it, or where sections are missing
at the end and there is no signature. Silent where page lines and classification line disagree on the total, and where
the page lines begin with PAGE: then every section was filed by itself.

## Why
A long telegram was sent in sections, each a transmission of its own. A copy without one of them is not complete.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  003 OF 003

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 000123

1. (C) THE MINISTER CALLED.

ASTANA 00000123  002 OF 003

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  003 OF 003

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: find the missing section.

## Source
ACP 127(G) 208.e (sections of a long message); observed practice for the length of sections and their page lines.
"""

import re
from collections.abc import Iterator

from cablelint.consistency import lost_sections
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="PG203", name="section-lost", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all lost sections."""
    line, lost = cable.classification_line, lost_sections(cable)
    if not lost or not isinstance(line, ClassificationLine) or line.section is None:
        return
    if _runs_on(cable, context, lost):
        return
    yield (
        finding(
            line.section.span,
            "no text of section {lost} of {total} in this copy",
            lost=", ".join(str(number) for number in lost),
            total=line.section.total,
        )
        .label(_page_behind(cable, lost[0]), "the page lines skip it here")
        .help("get the missing section from the sender or another copy")
    )


def _runs_on(cable: Cable, context: Context, lost: tuple[int, ...]) -> bool:
    """Whether the page line of a section that seems lost stands in the middle of a line."""
    text = context.text(cable.body) if cable.body is not None else ""
    return any(re.search(rf"\b{section:03d}(?:\.\d)? +OF +\d{{3}}\b", text) for section in lost)


def _page_behind(cable: Cable, lost: int) -> Span:
    """The first page line behind a lost section, else the last one before it."""
    behind = (page for page in cable.page_lines if page.section is not None and int(page.section.text) > lost)
    return next(behind, cable.page_lines[-1]).span
