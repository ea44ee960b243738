"""REF line without a reference.

## What it does
Reports a REF line on which no telegram and nothing else is named, a label at most.

## Why
A reference was meant and is lost, or the line is left over from a template.

## Bad
```cable
REF:

1. (C) THE MINISTER CALLED.

2. (C) HE WILL CALL AGAIN.
```

## Good
```cable
REF: 05 ASTANA 4321

1. (C) THE MINISTER CALLED.

2. (C) HE WILL CALL AGAIN.
```

## Fix
Unsafe: the line is deleted, where the references were not lost but never there.

## Source
5 FAH-1 H-230: the REF line lists the references.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ReferenceLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_references
from cablelint.rules.text_header import is_repeated
from cablelint.rules.whole_lines import whole_line


@rule(code="RF812", name="empty-reference-line", severity=Severity.WARNING, dialects=STATE, needs=unusual_references)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a REF line that names nothing."""
    line = cable.reference_line
    if isinstance(line, ReferenceLine) and not line.references and not is_repeated(cable, "REFERENCES"):
        yield finding(line.span, "the REF line names no reference").fix(
            [Edit(whole_line(context, line.span), "")], "delete the line", safe=False
        )
