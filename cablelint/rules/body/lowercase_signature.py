"""Name below the text not in capitals.

## What it does
Reports a name below the text that is written with small letters.

## Why
The name in capitals on the last line shows that the text is complete.

## Bad
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
1. (C) THE MINISTER CALLED (REF A).
2. (C) HE WILL CALL AGAIN (REF B).
\x20
Doe
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Unsafe: the name in capitals.

## Source
Observed practice: 93 of 100 names below telegrams of 2003-2010 are in capitals.
"""  # noqa: D301 - blanks at the end of a line would be lost

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import lower_case_signature


@rule(
    code="BD111",
    name="lowercase-signature",
    severity=Severity.INFO,
    dialects=STATE_TELEGRAMS,
    needs=lower_case_signature,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a name with small letters."""
    signature = cable.ending.signature
    if signature is not None and not signature.text.isupper():
        capitals = signature.text.upper()
        yield finding(
            signature.span, "the name is written {name}, expected {capitals}", name=signature.text, capitals=capitals
        ).fix([Edit(signature.span, capitals)], "write {capitals}", safe=False, capitals=capitals)
