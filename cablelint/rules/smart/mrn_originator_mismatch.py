"""Post of the MRN that is not the one in From.

## What it does
Compares the post in the message reference number with the From field, where both are known.

## Why
A post numbers its own messages. Where the two name different posts, one of them is wrong.

## Bad
```cable
From:                   AMEMBASSY ANKARA
```

## Good
```cable
From:                   AMEMBASSY ASTANA
```

## Fix
None: which of the two is right is for a person to decide.

## Source
Observed practice: the two agree in 16 of 16 released messages.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, MessageReference, Originator
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule


@rule(code="SM509", name="mrn-originator-mismatch", severity=Severity.WARNING, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the post in From."""
    originator = cable.envelope.originator
    reference = cable.smart.message_reference if cable.smart is not None else None
    if not isinstance(originator, Originator) or not isinstance(reference, MessageReference):
        return
    if posts.same_post(originator.name.text, reference.station.text) is False:
        yield finding(
            originator.name.span,
            "the message is from {originator}, its MRN is of {station}",
            originator=originator.name.text,
            station=reference.station.text,
        ).label(reference.station.span, "another post")
