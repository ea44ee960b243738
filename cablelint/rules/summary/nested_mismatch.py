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

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, PartMark, PartRole
from cablelint.rule import Finding, finding, rule


@rule(code="SU904", name="nested-mismatch", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the ends that overlap another part."""
    marks = [mark for mark in cable.part_marks if mark.role in (PartRole.BEGIN, PartRole.END)]
    endings = _kinds_that_end(marks)
    open_parts: dict[str, list[int]] = {}
    for index, mark in enumerate(marks):
        own = open_parts.setdefault(mark.kind, [])
        if mark.role is PartRole.BEGIN:
            own.append(index)
            continue
        if not own:
            continue
        begin = own.pop()
        crossing = min(_close_inner(open_parts, begin, endings[index]), default=None)
        if crossing is None:
            continue
        inner = marks[crossing]
        open_parts[inner.kind].append(crossing)
        # END SUMMARY AND COMMENT ends both at one place.
        if index + 1 == len(marks) or mark.span != marks[index + 1].span:
            yield (
                finding(mark.span, "{end} stands inside the {inner}", end=f"END {mark.kind}", inner=inner.kind)
                .label(marks[begin].span, "the {kind} begins here", kind=mark.kind)
                .label(inner.span, "the {kind} begins here", kind=inner.kind)
            )


def _kinds_that_end(marks: Sequence[PartMark]) -> list[frozenset[str]]:
    """For each mark the kinds of which the next mark behind it is an end."""
    ending: frozenset[str] = frozenset()
    found = []
    for mark in reversed(marks):
        found.append(ending)
        ending = ending | {mark.kind} if mark.role is PartRole.END else ending - {mark.kind}
    return found[::-1]


def _close_inner(open_parts: dict[str, list[int]], begin: int, ending: frozenset[str]) -> list[int]:
    """Close all parts that began behind mark `begin`; of each kind that ends later the first of them."""
    firsts = []
    for kind, parts in open_parts.items():
        inner = bisect_right(parts, begin)
        if inner < len(parts) and kind in ending:
            firsts.append(parts[inner])
        del parts[inner:]
    return firsts
