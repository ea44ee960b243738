"""The configuration is wrong.

## What it does
Reports each key that there is none of, each selector that names no rule, each value of the wrong kind, and a file that
is no TOML, in `cablelint.toml`, `.cablelint.toml`, the table `[tool.cablelint]` of `pyproject.toml`, or a file that one
of these extends. The command ends with 2; telegrams that such a file holds for are not checked.

## Why
A setting that is passed over in silence leaves its writer in the belief that it holds.

## Bad
`ignore = ["PM31"]`, where no code begins so; `ingore = ["PM301"]`.

## Good
`ignore = ["PM3", "line-too-long"]`

## Fix
None. `cablelint config` lists the keys, `cablelint rule` the rules.

## Source
Observed practice: linters that pass over unknown keys leave their users with settings that never held.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import EVERY
from cablelint.model import Cable
from cablelint.rule import Finding, rule
from cablelint.rules.needs import nothing_in_a_message


@rule(code="CT010", name="invalid-configuration", severity=Severity.ERROR, dialects=EVERY, needs=nothing_in_a_message)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    # There is no telegram to look at; cablelint.api.invalid_configuration makes the finding, and the page is kept here.
    yield from ()
