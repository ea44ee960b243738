"""A suppression suppresses nothing.

## What it does
Reports an entry of a sidecar (`FILE.cablelint.toml`) or a directive whose rules found nothing in its place, and an
entry whose place does not exist: a paragraph, field, line or telegram that the file does not have. A rule counts only
where it was run, a beginning of codes such as `PM` only where all its rules were.

## Why
A suppression that outlives the fault it was written for hides the next one.

## Bad
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[PM301] the mark is settled before release
2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[PM303] the mark is settled before release
2. HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
Unsafe, in a directive: takes the rule out of it, or the whole line where no rule is left. Another profile may need it.
A sidecar is left to its writer.

## Source
Observed practice: linters with suppressions report those that no longer apply.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT900", name="unused-suppression", severity=Severity.WARNING, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # What is unused shows when all rules were run; cablelint.suppression makes the finding, and the page is kept here.
    yield from ()
