"""INFO addressees without a TO line.

## What it does
Asks for an action addressee in every copy that has INFO addressees and one of format lines 1 to 4, and in the
profiles draft and transmitted always. The precedence of the addressees is not judged then.

## Why
Somebody is to act on a telegram. To let a single addressee know is legal, but State's telegrams have a TO
line.

## Bad
```cable
FM AMEMBASSY ASTANA
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Good
```cable
FM AMEMBASSY ASTANA
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
5 FAH-2 H-321.7; ACP 127(G) para. 206 and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Role
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.unread import has_info_alone, neighbour
from cablelint.rules.needs import incomplete_envelope


@rule(code="FL710", name="missing-to", severity=Severity.WARNING, dialects=ENVELOPED, needs=incomplete_envelope)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the line that TO should have followed."""
    if has_info_alone(cable, context):
        place, side = neighbour(cable, context, "addressees")
        yield (
            finding(place, f"no TO line {side} this line")
            .label(cable.envelope.addressed(Role.INFO)[0].span, "the first INFO addressee")
            .help("add format line 7, in the form of `TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604`")
        )
