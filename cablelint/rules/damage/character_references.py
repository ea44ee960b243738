"""Character references of HTML left in the text.

## What it does
Recognises references such as `&amp;`, `&#36;` and `&#x0A;`.

## Why
The copy was cut from a web page. The reference stands for a single character, which is what the telegram has.

## Bad
```cable
1. (C) THE MINISTER OF TRADE &amp; INDUSTRY CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER OF TRADE & INDUSTRY CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Safe: writes the character that the reference stands for.

## Source
HTML Living Standard, 13.1.4 (character references); observed practice of web copies.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import character_references


@rule(
    code="IN004",
    name="character-references",
    severity=Severity.INFO,
    dialects=STATE_SINCE_1980,
    needs=character_references,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all character references."""
    yield from report(
        cable,
        DamageKind.CHARACTER_REFERENCE,
        "the copy has HTML character references in it (places: {count})",
        "write the characters themselves",
    )
