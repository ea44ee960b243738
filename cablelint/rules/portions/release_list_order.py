"""Countries of a REL TO list out of order.

## What it does
Asks that a list behind REL TO begins with USA, followed by countries and then groups, each in alphabetical order. Only
lists of three- and four-letter codes are judged.

## Why
Lists are compared by machines, and by people at a glance; the order makes a missing country show.

## Bad
```cable
1. (C//REL TO GBR, USA) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C//REL TO USA, GBR) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Suggested only: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, H.8 p. 151.
"""

from collections.abc import Iterator

from cablelint.classification import release_order
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import controlled_portions

_LIST = pattern(r"REL TO ((?:[A-Z]{3,4}(?:, *| +|(?=[/)])))+)")


@rule(code="PM309", name="release-list-order", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the marks whose list is out of order."""
    for portion in controlled_portions(context):
        found = _LIST.search(portion.mark.text.upper())
        codes = found[1].replace(",", " ").split() if found is not None else []
        expected = release_order({"USA", *codes})
        if found is not None and codes != expected and set(codes) == portion.marking.releasable_to:
            meant = portion.mark.text.upper().replace(found[1].rstrip(), ", ".join(expected))
            yield finding(
                portion.mark.span,
                "the countries of {mark} should read {expected}",
                mark=portion.mark.text,
                expected=", ".join(expected),
            ).suggest([Edit(portion.mark.span, meant)], "write {meant}", meant=meant)
