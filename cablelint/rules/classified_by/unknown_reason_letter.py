"""Reason with a letter that the order does not have.

## What it does
Compares the letters of the reason with those of the order: (a) to (g) in section 1.5 of E.O. 12958, (a) to (h) in
section 1.4 since 25 March 2003. Where the section itself is not the order's, any letter that either has passes.

## Why
A letter that is not in the list is no reason to classify.

## Bad
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (j)
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (h)
```

## Fix
None: only the classifier knows the reason.

## Source
E.O. 12958 sec. 1.5, E.O. 13292 sec. 1.4, E.O. 13526 sec. 1.4.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy, Reason, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classified_by.authority import requires_reason
from cablelint.rules.needs import unusual_classified_by
from cablelint.rules.text_header import is_classified
from cablelint.source import Span

_OF_EITHER_SECTION = frozenset("abcdefgh")


@rule(
    code="CB504",
    name="unknown-reason-letter",
    severity=Severity.ERROR,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letters that are no reason."""
    line, order = cable.classified_by, context.order
    if not isinstance(line, ClassifiedBy) or line.reason is None or line.reason.section is None or order is None:
        return
    if not requires_reason(context) or not is_classified(context):
        return
    written = "".join(line.reason.section.text.split())
    valid = order.reason_letters if written == order.reason_section else _OF_EITHER_SECTION
    for letter in _letters(line.reason, context):
        if letter.text not in valid:
            yield finding(
                letter.span,
                "({letter}) is no reason of {order}, expected ({first}) to ({last})",
                letter=letter.text,
                order=str(order),
                first=min(valid),
                last=max(valid),
            )


def _letters(reason: Reason, context: Context) -> Iterator[Token]:
    """The letters of a reason up to the first full stop: a portion mark may follow there."""
    end = None
    for letter in reason.letters:
        if end is not None and "." in context.text(Span(end, letter.span.start)):
            return
        yield letter
        end = letter.span.end
