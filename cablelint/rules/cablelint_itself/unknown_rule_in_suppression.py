"""A suppression names a rule that does not exist.

## What it does
Reports each selector of a sidecar (`FILE.cablelint.toml`) or a directive that is no code, beginning of a code or name
of a rule, and what may have been meant.

## Why
The finding that its writer does not want to hear of is reported all the same, and why is hard to see.

## Bad
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[portion-mark-mising]
2. HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[portion-mark-missing]
2. HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: which rule was meant is for the writer to say. `cablelint rule` lists them.

## Source
Observed practice: linters that pass over unknown rules leave their users with suppressions that never held.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT901", name="unknown-rule-in-suppression", severity=Severity.WARNING, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # A rule does not know which others there are; cablelint.suppression makes the finding, and the page is kept here.
    yield from ()
