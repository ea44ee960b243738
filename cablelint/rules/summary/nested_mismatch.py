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

from collections.abc import Iterator, Sequence

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, PartMark, PartRole
from cablelint.rule import Finding, finding, rule


@rule(code="SU904", name="nested-mismatch", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the ends that overlap another part."""
    marks = [mark for mark in cable.part_marks if mark.role in (PartRole.BEGIN, PartRole.END)]
    open_parts: list[PartMark] = []
    for index, mark in enumerate(marks):
        if mark.role is PartRole.BEGIN:
            open_parts.append(mark)
            continue
        begin = next((part for part in reversed(open_parts) if part.kind == mark.kind), None)
        if begin is None:
            continue
        inner = open_parts[open_parts.index(begin) + 1 :]
        crossing = next((part for part in inner if _ends_later(marks[index + 1 :], part.kind)), None)
        if crossing is not None and marks[index].span != _next_span(marks, index):
            yield (
                finding(mark.span, "{end} stands inside the {inner}", end=f"END {mark.kind}", inner=crossing.kind)
                .label(begin.span, "the {kind} begins here", kind=mark.kind)
                .label(crossing.span, "the {kind} begins here", kind=crossing.kind)
            )
        open_parts = [part for part in open_parts if part is not begin and (part not in inner or part is crossing)]


def _ends_later(marks: Sequence[PartMark], kind: str) -> bool:
    """Whether the next mark of a kind is an end."""
    following = next((mark for mark in marks if mark.kind == kind), None)
    return following is not None and following.role is PartRole.END


def _next_span(marks: Sequence[PartMark], index: int) -> object:
    """The span of the following mark: END SUMMARY AND COMMENT ends both at one place."""
    return marks[index + 1].span if index + 1 < len(marks) else None
