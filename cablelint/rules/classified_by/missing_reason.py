"""Classified By line without a reason.

## What it does
Reports a Classified By line of a classified telegram under E.O. 12958 or a later order that gives no reason, or no
letter of it. A reason without the number of its section is a warning. A derivative classification (`DERIVED FROM`)
needs no reason.

## Why
A text may be classified only for one of the reasons that the order lists.

## Bad
```cable
Classified By: Political Officer Jane Doe
```

```cable
Classified By: Political Officer Jane Doe, Reason 1.4
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
None: only the classifier knows the reason.

## Source
E.O. 12958 sec. 1.7(a)(5), E.O. 13526 sec. 1.6(a)(5); 32 CFR 2001.21(a)(2); CAPCO Register and Manual 2016, E.2.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassifiedBy
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.authority import requires_reason
from cablelint.rules.needs import unusual_classified_by
from cablelint.rules.text_header import is_classified
from cablelint.source import Span

# 1.4 (b) below a blank line, 1. / 4 (b) broken in its middle: there, though not read
_BROKEN_OFF = pattern(r"(?<!\d)1(?:\s+\.\s*|\.\s+|\.)[2-6]\s*\(?\s*[A-H]\b", re.IGNORECASE)
_NEIGHBOURHOOD = 30


@rule(code="CB502", name="missing-reason", severity=Severity.ERROR, needs=unusual_classified_by)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a Classified By line whose reason is missing or not complete."""
    line = cable.classified_by
    if not isinstance(line, ClassifiedBy) or not is_classified(context) or not requires_reason(context):
        return
    written = context.text(line.span).rstrip()
    # Published copies cut the line off, and put three points there.
    if line.derived_from or written.endswith(("...", "…")):
        return
    reason = line.reason
    if reason is None or (reason.section is None and not reason.letters):
        if _BROKEN_OFF.search(context.text(Span(line.span.start, line.span.end + _NEIGHBOURHOOD))):
            return
        yield finding(line.span, "the Classified By line gives no reason, expected a section and its letters").help(
            "add the reason, as in: Reasons 1.4 (b) and (d)"
        )
    elif reason.section is None:
        section = context.order.reason_section if context.order is not None else None
        yield finding(
            reason.span, "the reason names no section, expected {section} before the letters", section=section
        ).at(Severity.WARNING)
    elif not reason.letters:
        section = reason.section.text
        yield finding(reason.span, "reason {section} has no letter", section=section).help(
            "add the letters, as in: {section} (b) and (d)", section=section
        )
