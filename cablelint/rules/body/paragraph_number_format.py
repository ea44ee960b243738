r"""Paragraph number not followed by a full stop.

## What it does
Reports a paragraph that begins `2 (C)` instead of `2. (C)`; one that begins `3,` with a comma, a semicolon or a colon
where the sequence of the numbers proves it; and, in a text without any paragraph in the usual form, the first of
several that begin `1)` or `1 -`. Silent where the copy is damaged behind the number, as in `2\. (C)`.

## Why
Programs, and readers, tell a paragraph from an item of a list by its full stop.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A).

2 (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Safe: the full stop behind the number.

## Source
5 FAH-1 H-246.2: `1. (C) Text`.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ACP127, SMART, STATE_TELEGRAMS
from cablelint.model import REPAIRED, Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.body.misprinted_numbers import misprinted_numbers
from cablelint.rules.needs import unusual_numbers
from cablelint.source import Span

_OTHER_FORM = pattern(r"^[ \t]*(\d{1,2})(\)| -)[ \t]+\S", re.MULTILINE)


@rule(
    code="BD106",
    name="paragraph-number-format",
    severity=Severity.WARNING,
    dialects=(*STATE_TELEGRAMS, ACP127, SMART),
    needs=unusual_numbers,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers in another form."""
    text = context.source.text
    damaged = {damage.span.start for damage in cable.damage if damage.kind in REPAIRED}
    for paragraph in cable.paragraphs:
        if paragraph.quoted or paragraph.number is None:
            continue
        end = paragraph.head.end
        if end in damaged:
            continue
        behind = text[end : paragraph.span.end].lstrip()[:1]
        if behind == "(":
            yield finding(paragraph.head, "paragraph number {number} has no full stop", number=paragraph.number).fix(
                [Edit(Span(end, end), ".")], "add the full stop", safe=True
            )
        elif behind != "." and paragraph.mark is not None:
            written = context.text(Span(paragraph.head.start, paragraph.mark.span.start)).rstrip()
            yield finding(
                Span(paragraph.head.start, paragraph.head.start + len(written)),
                "paragraph number {number} is followed by {found}, expected a full stop",
                number=paragraph.number,
                found=behind,
            )
    for number, place in context.derive(misprinted_numbers):
        yield finding(
            place,
            "paragraph number {number} has {found} in place of the full stop",
            number=number,
            found=text[place.end - 1],
        ).fix([Edit(Span(place.end - 1, place.end), ".")], "write a full stop", safe=True)
    if not cable.paragraphs and cable.body is not None:
        yield from _other_form(cable.body, context)


def _other_form(body: Span, context: Context) -> Iterator[Finding]:
    """The first of all paragraphs, if they count 1, 2 and so on in another form."""
    numbers = list(_OTHER_FORM.finditer(context.text(body)))
    if len(numbers) > 1 and [int(number[1]) for number in numbers] == list(range(1, len(numbers) + 1)):
        edits = [Edit(Span(body.start + number.start(2), body.start + number.end(2)), ".") for number in numbers]
        place = Span(body.start + numbers[0].start(1), body.start + numbers[0].end(2))
        yield finding(
            place,
            "{count} paragraphs are numbered like {number}, expected 1.",
            count=len(numbers),
            number=numbers[0][0].split()[0],
        ).fix(edits, "write full stops", safe=True)
