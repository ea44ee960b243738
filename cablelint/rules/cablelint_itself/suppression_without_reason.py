"""A suppression does not say why.

## What it does
Reports each entry of a sidecar (`FILE.cablelint.toml`) without a `reason`, and each directive with nothing behind its
rules. Off by default: whether a reason must be given is for a team to say.

## Why
Who comes upon a suppression years later cannot tell a fault that was looked at from one that was put aside.

## Bad
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[PM303]
2. HE LEFT AN HOUR LATER (REF A).

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
None: only the writer knows the reason.

## Source
Observed practice: some linters take no suppression without a reason, most can be told to ask for one.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(
    code="CT904",
    name="suppression-without-reason",
    severity=Severity.WARNING,
    default=False,
    needs=nothing_in_a_message,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # Sidecars are no part of the telegram; cablelint.suppression makes the finding, and the page is kept here.
    yield from ()
