"""Summary, comment or note that ends inside another one.

## What it does
Reports an end that comes before the end of a part that began later: `SUMMARY: … COMMENT: … END SUMMARY … END
COMMENT`.

## Why
The two parts overlap; the reader cannot tell which sentences are the post's own view.

## Bad
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A). COMMENT: HE WAS LATE. END SUMMARY. HE IS OFTEN LATE. END COMMENT.

2. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) SUMMARY: THE MINISTER CALLED (REF A). COMMENT: HE WAS LATE. END COMMENT. HE IS OFTEN LATE. END SUMMARY.

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: where each of them ends is for the drafter to say.

## Source
Observed practice: parts lie one inside the other, or one behind the other.
"""

from collections import Counter
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, PartMark, PartRole
from cablelint.parts import ended_marks
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import doubtful_ends
from cablelint.source import Span


@rule(code="SU904", name="nested-mismatch", severity=Severity.WARNING, dialects=STATE, needs=doubtful_ends)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the ends that overlap another part."""
    marks = [mark for mark in context.derive(ended_marks) if mark.role in (PartRole.BEGIN, PartRole.END)]
    followed = _followed_by_end(marks)
    open_parts: list[PartMark] = []
    open_kinds: Counter[str] = Counter()
    for index, mark in enumerate(marks):
        if mark.role is PartRole.BEGIN:
            open_parts.append(mark)
            open_kinds[mark.kind] += 1
            continue
        if not open_kinds[mark.kind]:
            continue
        inner: list[PartMark] = []
        while open_parts[-1].kind != mark.kind:
            inner.append(open_parts.pop())
        begin = open_parts.pop()
        crossing = next((part for part in reversed(inner) if part.kind in followed[index]), None)
        if crossing is not None and mark.span != _next_span(marks, index):
            yield (
                finding(mark.span, "{end} stands inside the {inner}", end=f"END {mark.kind}", inner=crossing.kind)
                .label(begin.span, "the {kind} begins here", kind=mark.kind)
                .label(crossing.span, "the {kind} begins here", kind=crossing.kind)
            )
        open_kinds.subtract(part.kind for part in (begin, *inner))
        if crossing is not None:
            open_parts.append(crossing)
            open_kinds[crossing.kind] += 1


def _followed_by_end(marks: list[PartMark]) -> list[frozenset[str]]:
    """For each mark the kinds whose next mark behind it is an end."""
    followed: list[frozenset[str]] = []
    ending: frozenset[str] = frozenset()
    for mark in reversed(marks):
        followed.append(ending)
        ending = ending | {mark.kind} if mark.role is PartRole.END else ending - {mark.kind}
    return followed[::-1]


def _next_span(marks: list[PartMark], index: int) -> Span | None:
    """The span of the following mark: END SUMMARY AND COMMENT ends both at one place."""
    return marks[index + 1].span if index + 1 < len(marks) else None
