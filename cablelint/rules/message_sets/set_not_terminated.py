"""Set without a double slant at its end.

## What it does
Looks at the end of each set. No slant or a single one is an error; three, or two with blanks or a line end between
them, a warning. Words behind the end of the remarks are GA517's. The
last set of a copy that ends without BT and NNNN may have been cut off, and is left alone.

## Why
Programs read a set up to the double slant: without it they take the next set for a part of this one.

## Bad
```cable
SUBJ/SAMPLE MESSAGE FOR TESTING/
```

```cable
REF/A/DOC/OPNAV/15JAN2005
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Good
```cable
SUBJ/SAMPLE MESSAGE FOR TESTING//
```

## Fix
Safe: the slants are added, or made two.

## Source
NAVEDTRA 14292 fig. 2-3. In public Navy messages of 2005 to 2025 one set in fifty is wrong in this way.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, MessageSet
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import inner_slants, is_cut_off, words_behind
from cablelint.source import Span

_END = "//"


@rule(code="GA501", name="set-not-terminated", severity=Severity.ERROR, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the end of each set that has not exactly two slants there."""
    for item in cable.message_sets:
        sound = item.terminator is not None and item.terminator.text == _END
        # SUBJ/ alone is empty (GA504).
        cut_off = not any(item.fields) or (item is cable.message_sets[-1] and is_cut_off(cable, context))
        if sound or cut_off or words_behind(cable, item, context) is not None:
            continue
        if next(inner_slants(item, context), None) is None:
            yield _report(item)


def _report(item: MessageSet) -> Finding:
    written = item.terminator
    if written is None:
        place = Span(item.span.end - 1, item.span.end)
        found = finding(place, "{set} has no double slant at its end", set=item.name)
        edit = Edit(Span(item.span.end, item.span.end), _END)
    elif written.text == "/":
        found = finding(written.span, "{set} ends with one slant, expected two", set=item.name)
        edit = Edit(Span(written.span.end, written.span.end), "/")
    else:
        slants = written.text.count("/")
        template = "{set} ends with {count} slants, expected two"
        if slants == len(_END):
            template = "the slants at the end of {set} stand apart"
        found = finding(written.span, template, set=item.name, count=slants).at(Severity.WARNING)
        edit = Edit(written.span, _END)
    return found.fix([edit], "end the set with //", safe=True)
