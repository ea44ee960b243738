"""BT missing, or one too many.

## What it does
Counts the lines BT before the classification line and behind the text. Where there is one on either side,
there must be exactly one on both. A copy without any is normal, except in the profile transmitted; copies of
several sections are not judged.

## Why
BT separates the text from the heading and from the ending.

## Bad
```cable
BT
BT
#0123
NNNN
```

```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
C O N F I D E N T I A L ASTANA 000123
```

## Good
```cable
BT
#0123
NNNN
```

## Fix
None.

## Source
ACP 127(G) para. 145.b and annex B, format lines 11 and 13.
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Token
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span


@rule(code="FL111", name="unbalanced-break-mark", severity=Severity.ERROR, dialects=ENVELOPED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that BT should have followed, or the BT that is one too many."""
    marks = cable.ending.break_marks
    if cable.section_lines or (not marks and context.profile is not Profile.TRANSMITTED):
        return
    text = _start_of_text(cable)
    if text is None:
        return
    opening = [mark for mark in marks if mark.span.start < text]
    closing = [mark for mark in marks if mark.span.start >= text]
    yield from _count(opening, _end_of_heading(cable), "the text")
    yield from _count(closing, _end_of_text(cable), "the ending")


def _count(marks: list[Token], before: Span | None, name: str) -> Iterator[Finding]:
    if not marks and before is not None:
        yield finding(before, f"no BT between this line and {name}").note("BT stands before and behind the text")
    for mark in marks[1:]:
        yield finding(mark.span, f"a second BT before {name}").label(marks[0].span, "the first one")


def _start_of_text(cable: Cable) -> int | None:
    line = cable.classification_line
    if line is not None:
        return line.span.start
    return cable.body.start if cable.body is not None else None


def _end_of_heading(cable: Cable) -> Span | None:
    addressees = cable.envelope.addressees
    return addressees[-1].span if addressees else None


def _end_of_text(cable: Cable) -> Span | None:
    if cable.ending.signature is not None:
        return cable.ending.signature.span
    return Span(max(cable.body.start, cable.body.end - 1), cable.body.end) if cable.body is not None else None
