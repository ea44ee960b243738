"""References and their explanation that do not agree.

## What it does
NARR and AMPN say what the references are. Tells as information the first letter that they explain without a REF set,
and the first REF set that a NARR leaves out.

## Why
Most likely a reference was added or dropped, and the other place forgotten.

## Bad
```cable
NARR/REF A IS THE INSTRUCTION ON EXAMPLES.  REF C IS NAVADMIN 100/06.//
```

## Good
```cable
NARR/REF A IS THE INSTRUCTION ON EXAMPLES.  REF B IS NAVADMIN 100/06.//
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
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import cited_labels, labels


@rule(code="GA516", name="narrative-mismatch", severity=Severity.INFO, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letter explained without a reference, and the reference not explained."""
    known, explained = labels(cable), set[str]()
    unknown = None
    for item in cable.sets("NARR", "AMPN"):
        text = item.field(0)
        if text is None:
            continue
        for label, start, end in cited_labels(text.text):
            explained.add(label)
            if unknown is None and label not in known:
                unknown = context.part(text, start, end), label, item.name
    if unknown is not None:
        span, label, name = unknown
        yield finding(span, "{set} explains REF {label}, and there is no such set", set=name, label=label)
    elif explained and cable.sets("NARR"):
        missing = next((token for label, token in known.items() if label not in explained), None)
        if missing is not None:
            yield finding(missing.span, "NARR does not say what REF {label} is", label=missing.text)
