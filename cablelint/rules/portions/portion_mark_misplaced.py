"""Portion mark that does not stand behind the paragraph number.

## What it does
Reports marks on a line of their own above the paragraph, behind its title, or at its end.

## Why
The mark stands directly before the text that it protects, so that a reader sees it first. Software looks nowhere else.

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. HE LEFT AN HOUR LATER (REF A). (U)

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
5 FAH-1 H-246.2 c; 32 CFR 2001.21(c).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, Paragraph
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unmarked_paragraph
from cablelint.rules.portions.reading import misplaced_mark, uses_marks
from cablelint.source import Span


@rule(code="PM306", name="portion-mark-misplaced", severity=Severity.WARNING, dialects=MARKED, needs=unmarked_paragraph)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks that stand elsewhere."""
    if context.overall is None or not (context.overall.classified or uses_marks(context)):
        return
    for paragraph in cable.paragraphs:
        mark = misplaced_mark(paragraph)
        if mark is not None:
            yield finding(
                _place(paragraph, mark, context),
                "the mark {mark} of {paragraph} does not stand behind the number",
                mark=mark,
                paragraph=paragraph.name,
            ).label(paragraph.head, "it belongs here")


def _place(paragraph: Paragraph, mark: str, context: Context) -> Span:
    """Where the mark is written; the paragraph's number where the copy is too damaged to tell."""
    if paragraph.heading is not None and paragraph.heading.text == mark:
        return paragraph.heading.span
    start = context.text(paragraph.span).rfind(mark)
    if start < 0:
        return paragraph.head
    return Span(paragraph.span.start + start, paragraph.span.start + start + len(mark))
