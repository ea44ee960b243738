"""Which ends of summaries, comments and notes have no beginning."""

from collections import Counter

from cablelint.context import Context
from cablelint.model import Cable, PartMark, PartRole
from cablelint.parts import ended_marks


def ends_without_begin(cable: Cable, context: Context) -> tuple[PartMark, ...]:
    """The ends whose word does not stand between the last end of its kind and them; to be derived from the context.

    Where it says BEGIN more than once, as many ends may follow.
    """
    begun: Counter[str] = Counter()
    found = []
    for mark in context.derive(ended_marks):
        if mark.role is PartRole.BEGIN:
            begun[mark.kind] += 1
        elif mark.role is not PartRole.END:
            begun[mark.kind] = begun[mark.kind] or 1
        elif begun[mark.kind]:
            begun[mark.kind] -= 1
        else:
            found.append(mark)
    return tuple(found)


def open_summary(cable: Cable, end: PartMark) -> PartMark | None:
    """The beginning of the summary that an end of another name may be meant for: nothing else ends it."""
    marks = [mark for mark in cable.part_marks if mark.kind == "SUMMARY"]
    if end.kind == "SUMMARY" or any(mark.role is PartRole.END for mark in marks):
        return None
    begins = (mark for mark in marks if mark.role in (PartRole.BEGIN, PartRole.HEADING))
    return next((mark for mark in begins if mark.span.end <= end.span.start), None)
