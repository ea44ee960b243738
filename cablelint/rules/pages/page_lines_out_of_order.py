"""Page lines out of order.

## What it does
Follows section and page in the lines between pages (`001.2 OF 002`, `002 OF 002`): they must go up, and no section
may be above the total.

## Why
A page line that goes back shows that pages were shuffled, repeated or mistyped.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 03 ASTANA 000123

1. (C) THE MINISTER CALLED.

ASTANA 00000123  003 OF 003

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  002 OF 003

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
None: the order of the pages is for a person to restore.

## Source
Observed practice: 113 telegrams of the 2000s with page lines, without exception; ACP 127(G) 208 (pages and sections).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine, PageLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_pages
from cablelint.source import Span

# PAGE 02 of PAGE 02 ROME 02045
_PAGE = pattern(r"PAGE[ \t]+(\d+)")


@rule(code="PG202", name="page-lines-out-of-order", severity=Severity.ERROR, needs=unusual_pages)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the page lines that go back or beyond the total; an impossible start is left to CL106."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or not cable.page_lines:
        return
    section = line.section
    if section is not None and section.number > section.total:
        return
    # Only in the form that begins with PAGE has the first page, below the text header, a line of its own.
    own_line = context.text(cable.page_lines[0].span).startswith("PAGE")
    reached = (context.settled_section.value or 0, 0 if own_line else 1)
    place = section.span if section is not None else line.span
    for page in cable.page_lines:
        here = (int(page.section.text) if page.section is not None else reached[0], page.page)
        token = page.section or page.number
        if page.total is not None and here[0] > int(page.total.text):
            total = int(page.total.text)
            yield finding(token.span, "page line is of section {section} of {total}", section=here[0], total=total)
        elif here > reached:
            reached, place = here, page.span
        else:
            yield _goes_back(page, here, reached, context).label(place, "the earlier page begins here")


def _goes_back(page: PageLine, here: tuple[int, int], reached: tuple[int, int], context: Context) -> Finding:
    if page.section is None:
        return _page_goes_back(page, reached[1], context)
    if here == reached:
        return finding(page.section.span, "page {page} of section {section} comes twice", page=here[1], section=here[0])
    return finding(
        page.section.span,
        "page {page} of section {section} comes behind page {earlier_page} of section {earlier_section}",
        page=here[1],
        section=here[0],
        earlier_page=reached[1],
        earlier_section=reached[0],
    )


def _page_goes_back(page: PageLine, earlier: int, context: Context) -> Finding:
    """The finding where pages are counted without sections."""
    written = _PAGE.match(context.source.text, page.span.start)
    place = Span(*written.span(1)) if written is not None else page.number.span
    if page.page == earlier:
        return finding(place, "page {page} comes twice", page=page.page)
    return finding(place, "page {page} comes behind page {earlier}", page=page.page, earlier=earlier)
