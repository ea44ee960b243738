"""Reason from a section of another order.

## What it does
Compares the section of the reason with the order of the telegram's date: 1.5 under E.O. 12958 until 24 March 2003,
1.4 after. In the six months from the change either one passes.

## Why
The letters mean different things: the reasons stand in section 1.4 since 2003, and section 1.5 is about duration.

## Bad
```cable
Classified By: Political Officer Jane Doe, Reasons 1.5 (b) and (d)
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
Shown only: the other section.

## Source
E.O. 12958 sec. 1.5 (60 FR 19825); E.O. 13292 sec. 1.4 (68 FR 15315, 25 Mar 2003); E.O. 13526 sec. 1.4.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.authority import accepted_sections, requires_reason
from cablelint.rules.needs import unusual_classified_by
from cablelint.rules.text_header import is_classified


@rule(
    code="CB503",
    name="reason-of-another-order",
    severity=Severity.WARNING,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the section of a reason that is not the order's own."""
    line, order = cable.classified_by, context.order
    if not isinstance(line, ClassifiedBy) or line.reason is None or line.reason.section is None or order is None:
        return
    section, own = line.reason.section, order.reason_section
    written = "".join(section.text.split())
    if own is None or not requires_reason(context) or not is_classified(context):
        return
    if written not in accepted_sections(context):
        yield (
            finding(
                section.span,
                "reason {written} is no reason of {order}, expected section {section}",
                written=written,
                order=str(order),
                section=own,
            ).suggest([Edit(section.span, own)], "write {section}", section=own)
        )
