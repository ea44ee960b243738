"""REF sets whose letters are not A, B, C.

## What it does
Compares the letters of the REF sets with the alphabet, and reports the first that is out of sequence, doubled or no
letter at all.

## Why
The text cites references by these letters: with a gap or a double one nobody knows which is meant.

## Bad
```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/C/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/A/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Good
```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Fix
Shown only, for the text cites by these letters: the one that was expected.

## Source
NAVEDTRA 14292 fig. 2-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import next_label


@rule(code="GA505", name="reference-sequence", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first letter that is not the next one."""
    before: str | None = None
    for index, item in enumerate(cable.sets("REF")):
        expected, label = next_label(index), item.field(0)
        if label is None:
            yield finding(item.identifier.span, "REF without a letter, expected {expected}", expected=expected)
            return
        if label.text.upper() != expected:
            template = "REF {found} stands twice" if label.text == before else "REF {found}, expected {expected}"
            found = finding(label.span, template, found=label.text, expected=expected)
            yield found.suggest([Edit(label.span, expected)], "write {expected}", expected=expected)
            return
        before = label.text
