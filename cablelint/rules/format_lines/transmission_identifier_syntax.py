"""Transmission identifier that is not well formed.

## What it does
Checks format line 1: VZCZC, the three letters of the channel and its running number of three or four digits,
without a blank. The channel may be left out, and the security prosigns UU or HH may follow. VZCZC alone is right: the
circuit may number its messages elsewhere.

## Why
The identifier is what a channel is checked for gaps by. It is one unbroken group, so that equipment
recognises it as the start of a message.

## Bad
```cable
VZCZC XRO0001
```

```cable
VZCZCXR0001
```

## Good
```cable
VZCZCXRO0001
```

```cable
VZCZCXRO001
```

```cable
VZCZC
```

## Fix
Safe: blanks inside the identifier are taken out.

## Source
5 FAH-2 H-321.1; ACP 127(G) para. 112, 202.c. Four digits are observed practice of State.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, TransmissionIdentifier
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.syntax import unreadable
from cablelint.rules.needs import incomplete_envelope
from cablelint.source import Span

_FORM = "VZCZCXRO9456"
_DIGITS = (3, 4)
_BLANK = pattern(r"(?<=C)[ \t]+(?=[A-Z]{3} ?\d)|(?<=[A-Z])[ \t]+(?=\d)")


@rule(
    code="FL101",
    name="transmission-identifier-syntax",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=incomplete_envelope,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the identifier where it has blanks, another number of digits, or cannot be read."""
    identifier = cable.envelope.transmission_identifier
    if not isinstance(identifier, TransmissionIdentifier):
        yield from unreadable(cable, context, "transmission_identifier", "transmission identifier", _FORM)
        return
    if identifier.number is None and identifier.channel is None:
        return
    text = context.text(identifier.span)
    blanks = list(_BLANK.finditer(text)) if " " in text or "\t" in text else []
    if identifier.number is None:
        yield finding(identifier.span, "transmission identifier {text} has no number", text=text).help(
            f"write it in the form of `{_FORM}`"
        )
    elif len(identifier.number.text) not in _DIGITS:
        yield finding(
            identifier.number.span,
            "channel number {number}, expected three or four digits",
            number=identifier.number.text,
        )
    elif blanks:
        start = identifier.span.start
        edits = [Edit(Span(start + blank.start(), start + blank.end()), "") for blank in blanks]
        yield finding(identifier.span, "transmission identifier {text} has a blank in it", text=text).fix(
            edits, "take the blank out", safe=True
        )
