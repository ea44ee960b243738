"""BT missing, or one too many.

## What it does
Counts the lines BT before the classification line and behind the text. Where there is one on either side,
there must be exactly one on both. A copy without any is normal, and so is one that is cut off in the text, before
signature, `#0123` and NNNN; except in the profile transmitted. Copies of several sections are not judged.

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
Safe: a BT that follows another with nothing between them is deleted. Unsafe: a missing BT is added before the
classification line or behind the signature.

## Source
ACP 127(G) para. 145.b and annex B, format lines 11 and 13.
"""

from collections.abc import Iterator
from itertools import pairwise

from cablelint.context import Context, Profile
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_ending
from cablelint.rules.whole_lines import line_end, whole_line
from cablelint.source import Span


@rule(code="FL111", name="unbalanced-break-mark", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_ending)
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
    end = line_end(context)
    if not opening and (heading := _end_of_heading(cable)) is not None:
        yield _missing(heading, "the text", Edit(Span(text, text), f"BT{end}"))
    if not closing and _is_whole(cable, context) and (last := _end_of_text(cable)) is not None:
        yield _missing(last, "the ending", Edit(Span(last.end, last.end), f"{end}BT"))
    yield from _surplus(opening, "the text", context)
    yield from _surplus(closing, "the ending", context)


def _missing(before: Span, name: str, edit: Edit) -> Finding:
    found = finding(before, f"no BT between this line and {name}").note("BT stands before and behind the text")
    return found.fix([edit], "add BT", safe=False)


def _surplus(marks: list[Token], name: str, context: Context) -> Iterator[Finding]:
    for previous, mark in pairwise(marks):
        found = finding(mark.span, f"a second BT before {name}").label(marks[0].span, "the first one")
        if not context.text(Span(previous.span.end, mark.span.start)).strip():
            found = found.fix([Edit(whole_line(context, mark.span), "")], "delete the second one", safe=True)
        yield found


def _is_whole(cable: Cable, context: Context) -> bool:
    """Whether the copy has what stands below the text, or must have it; others may be cut off anywhere."""
    ending = cable.ending
    below = (ending.signature, ending.serial, ending.end_of_message)
    return context.profile is Profile.TRANSMITTED or any(token is not None for token in below)


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
