"""A directive was left in a telegram that is to be transmitted.

## What it does
With profile `transmitted`, reports every line that begins with the marker of directives.

## Why
A directive is a note of the drafter to this program. What goes to the communication centre is sent as it is: the line
would stand in the text that the addressees read.

## Bad
```cable
1. (C) THE MINISTER CALLED.

%% cablelint: ignore[PM303] the mark is settled before release
2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None by itself: `--fix --strip-directives` takes all directives out. What they suppressed is then reported.

## Source
5 FAH-2 H-320: what a telegram consists of, line by line.
"""

from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.diagnostic import Severity
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import not_from_an_archive


@rule(code="CT903", name="directive-in-transmission", severity=Severity.WARNING, needs=not_from_an_archive)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each directive."""
    if context.profile is Profile.TRANSMITTED:
        for damage in cable.damage:
            if damage.kind is DamageKind.DIRECTIVE:
                yield finding(
                    damage.span, "a directive stands in the telegram, expected none when it is transmitted"
                ).help("--fix --strip-directives takes it out")
