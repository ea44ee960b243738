"""Notice of one marking for the entire text in place of portion marks, after October 1995.

## What it does
Reports notices such as `CONFIDENTIAL - ENTIRE TEXT` in telegrams from 14 October 1995 on.

## Why
Since E.O. 12958 every paragraph has a mark of its own; one notice for all of them is no longer allowed.

## Bad
```cable
1. (C - ENTIRE TEXT) THE MINISTER CALLED.

2. HE LEFT AN HOUR LATER (REF A).

3. HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: the level of each paragraph is for the drafter to state.

## Source
E.O. 12958 sec. 1.7(c); 32 CFR 2001.21(c); CAPCO Register and Manual 2016, C.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import entire_text
from cablelint.rules.portions.reading import MARKS_REQUIRED, entire_text_notice


@rule(code="PM314", name="entire-text-notice-after-1995", severity=Severity.WARNING, dialects=MARKED, needs=entire_text)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first paragraph with such a notice."""
    if context.date is None or context.date < MARKS_REQUIRED:
        return
    notice = entire_text_notice(context)
    if notice is not None:
        place = notice.mark.span if notice.mark is not None else notice.head
        yield (
            finding(place, "{paragraph} marks the entire text at once", paragraph=notice.name)
            .note("marks are required since 14 October 1995, the telegram is dated {date}", date=str(context.date))
            .help("mark each paragraph")
        )
