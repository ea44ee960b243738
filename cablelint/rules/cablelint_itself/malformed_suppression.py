"""A suppression cannot be understood.

## What it does
Reports a line that begins with the marker of directives and is none; and in a sidecar (`FILE.cablelint.toml`) whatever
is no TOML, a key that there is none of, a value of the wrong kind, an anchor that names no place. Such a directive or
entry suppresses nothing; the others hold.

## Why
What is passed over in silence leaves its writer in the belief that it holds.

## Bad
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore PM303
2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[PM303]
2. HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None. The message says what was expected.

## Source
docs/suppressing.md, which defines directives and sidecars.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT902", name="malformed-suppression", severity=Severity.WARNING, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # There is no directive in a telegram's model; cablelint.suppression makes the finding, and the page is kept here.
    yield from ()
