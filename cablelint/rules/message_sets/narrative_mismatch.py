"""References and their explanation that do not agree.

## What it does
NARR and AMPN say what the references are. Tells as information the first letter that they explain without a REF set,
and the first REF set that a NARR leaves out, unless the copy ends in it. Where the text cites the missing reference
too, GA519 reports it there.

## Why
Most likely a reference was added or dropped, and the other place forgotten.

## Bad
```cable
NARR/REF A IS THE INSTRUCTION ON TESTS.  REF C IS NAVADMIN 100/06.//
```

## Good
```cable
NARR/REF A IS THE INSTRUCTION ON TESTS.  REF B IS NAVADMIN 100/06.//
```

## Fix
None.

## Source
NAVEDTRA 14292 fig. 2-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, MessageSet
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import cited_in_remarks, cited_labels, ends_in_a_set, labels
from cablelint.source import Span


@rule(code="GA516", name="narrative-mismatch", severity=Severity.INFO, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letter explained without a reference, and the reference not explained."""
    known = labels(cable)
    explained = {label: place for item in cable.sets("NARR", "AMPN") for label, place in _explained(item, context)}
    if not known or not explained:
        return
    cited = {label for label, _ in context.derive(cited_in_remarks)}
    for label, place in explained.items():
        if label not in known and label not in cited:
            yield finding(place, "REF {label} is explained, and there is no such set", label=label)
            return
    if cable.sets("NARR") and not ends_in_a_set(cable, context):
        missing = next((token for label, token in known.items() if label not in explained), None)
        if missing is not None:
            yield finding(missing.span, "NARR does not say what REF {label} is", label=missing.text)


def _explained(item: MessageSet, context: Context) -> Iterator[tuple[str, Span]]:
    """The letters that a set explains, with their places."""
    text = item.field(0)
    if text is not None:
        for label, start, end in cited_labels(text.text):
            yield label, context.part(text, start, end)
