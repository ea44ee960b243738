"""Reference that the text does not cite.

## What it does
Reports a labelled reference whose letter is nowhere in the paragraphs. Off by default: many references stand for
themselves.

## Why
A reference that nothing relies on may be left over from a template.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN.
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None.

## Source
Observed practice.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule

_CITED = pattern(r"\bREF(?:TEL)?S?\b([^.;\n]{0,40})", re.IGNORECASE)
_LETTER = pattern(r"\b[A-Z]\b")


@rule(code="RF808", name="unused-reference", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the labels that no paragraph cites."""
    text = " ".join(paragraph.text.replace("\n", " ") for paragraph in cable.paragraphs)
    cited = {letter for match in _CITED.finditer(text) for letter in _LETTER.findall(match[1])}
    for reference in cable.references:
        if reference.label is not None and reference.label.text.upper() not in cited:
            yield finding(reference.span, "the text does not cite reference {label}", label=reference.label.text)
