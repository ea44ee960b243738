"""Only reference of a telegram with a label.

## What it does
Reports a label on the REF line where there is just one reference. Off by default.

## Why
A single reference is cited as "reftel" and needs no label.

## Bad
```cable
REF: A. 05 ASTANA 4321

1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN.
```

## Good
```cable
REF: 05 ASTANA 4321

1. (C) THE MINISTER CALLED (REFTEL).

2. (C) HE WILL CALL AGAIN.
```

## Fix
Unsafe, for the text may cite the label: the label is taken out.

## Source
Observed practice.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

# A label with its full stop or parentheses, and the blanks behind it.
_LABEL = pattern(r"\(?[A-Za-z]{1,2}[.)]?[ \t]*")


@rule(code="RF803", name="single-reference-labelled", severity=Severity.INFO, default=False, dialects=STATE)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the label of an only reference."""
    if len(cable.references) == 1 and cable.references[0].label is not None:
        label = cable.references[0].label
        found = finding(label.span, "the only reference has the label {label}, expected none", label=label.text)
        written = _LABEL.match(context.source.text, cable.references[0].span.start)
        if written is not None and written.start() <= label.span.start < label.span.end <= written.end():
            found = found.fix([Edit(Span(*written.span()), "")], "take it out", safe=False)
        yield found
