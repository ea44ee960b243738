"""Paragraph numbers with a gap or a repetition.

## What it does
Follows the numbers of the paragraphs, those of quoted texts left out. A single wrong number is reported by itself;
where the numbering goes on from a wrong number, the first one only. Silent where a section of the telegram is lost
(PG203).

## Why
A gap means that a paragraph is lost or its number is wrong; other telegrams cite paragraphs by number.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A).

3. (C) HE WILL CALL AGAIN (REF B).

4. (U) HE LEFT AN HOUR LATER.
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
from cablelint.model import Cable, ClassificationLine, ClassifiedBy, Paragraph
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

# ... HE LEFT. 33. (SBU) HE CAME BACK
_IN_MID_LINE = pattern(r"(?<=\s)(\d{1,3})\. ?\([A-Z]")


@rule(code="BD101", name="paragraph-sequence", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the paragraphs whose number is not the one due; one without a number may have taken it."""
    if _has_lost_sections(cable):
        return
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
    due = _first_number(cable)
    before: Paragraph | None = None
    unnumbered = 0
    for index, paragraph in enumerate(own):
        number = paragraph.number
        if number is None:
            unnumbered += 1
            continue
        if due <= number <= due + unnumbered:
            due = number + 1
        else:
            start = before.span.start if before is not None else cable.span.start
            between = context.text(Span(start, paragraph.span.start))
            if not _ran_on(between, range(due, number)):
                yield _report(paragraph, due, before)
            alone = index + 1 < len(own) and own[index + 1].number == due + 1
            due = due + 1 if alone else number + 1
        before, unnumbered = paragraph, 0


def _ran_on(text: str, numbers: range) -> bool:
    """Whether all these paragraphs begin in the middle of a line, as copies have them that lost line ends."""
    found = {int(match[1]) for match in _IN_MID_LINE.finditer(text)}
    return bool(numbers) and found.issuperset(numbers)


def _first_number(cable: Cable) -> int:
    """The number due first: a numbered Classified By line has taken the one before."""
    line = cable.classified_by
    written = line.keyword.text.partition(".")[0] if isinstance(line, ClassifiedBy) else ""
    return int(written) + 1 if written.isdigit() else 1


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


def _report(paragraph: Paragraph, due: int, before: Paragraph | None) -> Finding:
    found = finding(paragraph.head, "paragraph {number} stands where {due} is due", number=paragraph.number, due=due)
    if before is None:
        return found
    return found.label(before.head, "paragraph {number} stands before it", number=before.number)
