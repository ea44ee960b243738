"""Text of a section lost.

## What it does
Checks by the lines between pages (`ASTANA 00002080  002 OF 003`) that the text of every section is there. Page lines
are often trimmed away, so a section is lost only where the text is too short to hold it. Where the text is long enough
and only the page lines of the last sections are not there, it is information: the end may be missing. Silent where page
lines and classification line disagree on the total, and where the page lines begin with PAGE: then every section was
filed by itself.

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

from collections.abc import Iterator

from cablelint.consistency import lost_sections, unpaged_sections
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_pages
from cablelint.source import Span


@rule(code="PG203", name="section-lost", severity=Severity.WARNING, needs=unusual_pages)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all lost sections."""
    if not cable.page_lines:
        return
    line, lost = cable.classification_line, lost_sections(cable)
    missing = lost or unpaged_sections(cable)
    if not missing or not isinstance(line, ClassificationLine) or line.section is None:
        return
    template = "no text of section {missing} of {total} in this copy"
    if not lost:
        template = "no page line of section {missing} of {total} in this copy"
    yield (
        finding(
            line.section.span,
            template,
            missing=", ".join(str(number) for number in missing),
            total=line.section.total,
        )
        .at(Severity.WARNING if lost else Severity.INFO)
        .label(_page_behind(cable, missing[0]), "the page lines skip it here")
        .help("get the missing section from the sender or another copy")
    )


def _page_behind(cable: Cable, lost: int) -> Span:
    """The first page line behind a lost section, else the last one before it."""
    behind = (page for page in cable.page_lines if page.section is not None and int(page.section.text) > lost)
    return next(behind, cable.page_lines[-1]).span
