"""Long telegram without a summary.

## What it does
Looks for the word SUMMARY in telegrams of more than three pages, going by their page lines. Off by default.

## Why
A reader in Washington decides by the summary who must see the telegram.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED (REF A).

ASTANA 00000123  001.2 OF 002

2. (C) HE WILL CALL AGAIN (REF B).

ASTANA 00000123  001.3 OF 002

3. (C) HE LEFT AN HOUR LATER.

ASTANA 00000123  002 OF 002

4. (C) HIS DEPUTY STAYED.
```

## Good
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A). END SUMMARY.

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: the summary is for the drafter to write.

## Source
5 FAH-1 H-246.3: a telegram of over three pages has a summary.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule

_MOST_PAGES = 3


@rule(code="SU903", name="missing-summary", severity=Severity.INFO, default=False, dialects=STATE_SINCE_1980)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first paragraph of a long text without a summary."""
    pages = len(cable.page_lines) + 1
    if pages > _MOST_PAGES and cable.paragraphs and next(context.source.places("SUMMARY", cable.span), None) is None:
        yield finding(cable.paragraphs[0].head, "the text has {pages} pages and no summary", pages=pages)
