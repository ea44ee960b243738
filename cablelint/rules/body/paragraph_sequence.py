"""Paragraph numbers with a gap or a repetition.

## What it does
Follows the numbers of the paragraphs, those of quoted texts left out. A single wrong number is reported by itself;
where the numbering goes on from a wrong number, the first one only; a paragraph that was moved once; two that changed
places together. Silent where a section of the telegram is lost (PG203).

## Why
A gap means that a paragraph is lost or its number is wrong; other telegrams cite paragraphs by number.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A).

3. (C) HE WILL CALL AGAIN (REF B).

4. (U) HE LEFT AN HOUR LATER.
```

```cable
1. (C) THE MINISTER CALLED (REF A).

3. (C) HE WILL CALL AGAIN (REF B).

2. (U) HE LEFT AN HOUR LATER.
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).

3. (U) HE LEFT AN HOUR LATER.
```

## Fix
None: a paragraph may be missing, and other telegrams may cite the numbers.

## Source
5 FAH-1 H-246.1: paragraphs are numbered consecutively.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine, ClassifiedBy, Paragraph
from cablelint.rule import Finding, finding, rule
from cablelint.rules.body.misprinted_numbers import misprinted_numbers
from cablelint.rules.needs import unusual_numbers
from cablelint.values import frozen


@frozen
class _Wrong:
    """A paragraph whose number is not the one due; `intruder`: without it, the numbers around it follow each other.

    `exchanged` is the paragraph that is due here and stands where this one would be.
    """

    paragraph: Paragraph
    number: int
    due: int
    before: Paragraph | None
    intruder: bool = False
    exchanged: Paragraph | None = None


@rule(code="BD101", name="paragraph-sequence", severity=Severity.ERROR, dialects=MARKED, needs=unusual_numbers)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the paragraphs whose number is not the one due; a paragraph that was moved once."""
    wrong = list(_find_wrong(cable, context))
    if not wrong or _has_lost_sections(cable):
        return
    misplaced = {item.number: item for item in wrong}
    for item in wrong:
        moved = misplaced.get(item.due)
        if moved is None or not _follows(item, moved):
            yield _report(item)


def _follows(item: _Wrong, moved: _Wrong) -> bool:
    """Whether a number is wrong because the paragraph due there was moved elsewhere and left a gap."""
    return moved.intruder and not item.intruder and item.number == item.due + 1


def _find_wrong(cable: Cable, context: Context) -> Iterator[_Wrong]:
    """The wrong numbers; one without a number, or a stop behind it, may have taken the one due."""
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
    due = _first_number(cable, own)
    before: Paragraph | None = None
    unnumbered = exchanged_to = 0
    for index, paragraph in enumerate(own):
        number = paragraph.number
        if index < exchanged_to:
            continue
        if number is None:
            unnumbered += 1
            continue
        if number == due + 1 and before is not None and _has_number(cable, context, before, paragraph, due):
            due = number
        if due <= number <= due + unnumbered:
            due = number + 1
        elif (length := _exchange_length(own, index, due)) > 0:
            yield _Wrong(paragraph, number, due, before, exchanged=own[index + length])
            exchanged_to, due = index + length + 1, due + length + 1
            paragraph = own[index + length]
        else:
            following = own[index + 1].number if index + 1 < len(own) else None
            yield _Wrong(paragraph, number, due, before, following == due)
            if following != due:
                due = due + 1 if following == due + 1 else number + 1
        before, unnumbered = paragraph, 0


def _has_number(cable: Cable, context: Context, before: Paragraph, paragraph: Paragraph, number: int) -> bool:
    """Whether a line between two paragraphs begins with a number without its full stop, `16 HE SAID`, `16, HE SAID`."""
    bare = cable.source.text.find(f"\n{number} ", before.span.start, paragraph.span.start) >= 0
    return bare or any(item.number == number for item in context.derive(misprinted_numbers))


def _exchange_length(own: list[Paragraph], index: int, due: int) -> int:
    """How far behind a paragraph the one due stands, if both and all between them fit once exchanged; else 0."""
    length = (own[index].number or 0) - due
    if not 0 < length < len(own) - index or own[index + length].number != due:
        return 0
    return length if all(own[index + at].number == due + at for at in range(1, length)) else 0


def _first_number(cable: Cable, own: list[Paragraph]) -> int:
    """The number due first: a numbered Classified By line may have taken the one before."""
    line = cable.classified_by
    written = line.keyword.text.partition(".")[0] if isinstance(line, ClassifiedBy) else ""
    taken = int(written) if written.isdecimal() else 0
    return taken if taken and own and own[0].number == taken else taken + 1


def _has_lost_sections(cable: Cable) -> bool:
    """Whether the telegram has fewer sections than it says."""
    lines = (cable.classification_line, *cable.section_lines)
    sections = [line.section for line in lines if isinstance(line, ClassificationLine) and line.section is not None]
    seen = {section.number for section in sections}
    totals = {section.total for section in sections}
    for page in cable.page_lines:
        if page.section is not None:
            seen.add(int(page.section.text))
        if page.total is not None:
            totals.add(int(page.total.text))
    return bool(totals) and not seen >= set(range(1, max(totals) + 1))


def _report(wrong: _Wrong) -> Finding:
    place = wrong.paragraph.head
    if wrong.exchanged is not None:
        return finding(
            place, "paragraphs {number} and {other} are exchanged", number=wrong.number, other=wrong.due
        ).label(wrong.exchanged.head, "paragraph {number} stands here", number=wrong.due)
    found = finding(place, "paragraph {number} stands where {due} is due", number=wrong.number, due=wrong.due)
    if wrong.before is None:
        return found
    return found.label(wrong.before.head, "paragraph {number} stands before it", number=wrong.before.number)
