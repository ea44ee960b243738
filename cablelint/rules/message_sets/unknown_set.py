"""Set of an unknown name.

## What it does
Looks the identifier of each set up in a list. One that a slip of the keyboard turns into a known one is a warning, and
so are SUBJECT and REMARKS, written out; any other is told as information, for there are hundreds of formats with sets
of their own.

## Why
A program skips a set that it does not know.

## Bad
```cable
REF/A/DOC/OPNAV/15JAN2005//
APMN/REF A IS THE INSTRUCTION ON TESTS//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Good
```cable
REF/A/DOC/OPNAV/15JAN2005//
AMPN/REF A IS THE INSTRUCTION ON TESTS//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Fix
Shown only: the known identifier.

## Source
NAVEDTRA 14292 fig. 2-3; `cablelint/reference/sets.tsv`.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.reference.nearest import nearest
from cablelint.reference.sets import identifiers
from cablelint.rule import Finding, finding, rule

_WRITTEN_OUT = {"SUBJECT": "SUBJ", "REMARKS": "RMKS"}


@rule(code="GA513", name="unknown-set", severity=Severity.INFO, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the identifier."""
    for item in cable.message_sets:
        written = item.identifier.text.upper()
        if item.name in identifiers() and written not in _WRITTEN_OUT:
            continue
        found = finding(item.identifier.span, "{set} is no known set", set=written)
        meant = [_WRITTEN_OUT[written]] if written in _WRITTEN_OUT else list(nearest(written, identifiers()))
        if len(meant) == 1:
            found = found.at(Severity.WARNING).suggest(
                [Edit(item.identifier.span, meant[0])], "write {expected}", expected=meant[0]
            )
        yield found
