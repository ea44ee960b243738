"""Format line out of order.

## What it does
Compares the order of the format lines with that of grammar/telegram.lark: identifier, called stations,
calling station, security, date-time group, FM, TO, INFO, XMT, and the ending. Pilots and readdressals, which
put a second heading in front of the first, are let pass.

## Why
Not every format line need be there, but those that are there stand in one order. Relay stations find
precedence, routing and security by it.

## Bad
```cable
PP RUEHBI RUEHCI
ZNY CCCCC ZZH
DE RUEHTA #0123/01 0601205
P R 011200Z MAR 06
```

## Good
```cable
PP RUEHBI RUEHCI
DE RUEHTA #0123/01 0601205
ZNY CCCCC ZZH
P R 011200Z MAR 06
```

## Fix
None: move the line.

## Source
ACP 127(G) para. 142.b and annex B; 5 FAH-2 H-321.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Irregularity
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import line_name, out_of_order
from cablelint.rules.needs import lines_out_of_order


@rule(code="FL001", name="misplaced-format-line", severity=Severity.ERROR, dialects=ENVELOPED, needs=lines_out_of_order)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the format lines that stand where none of their kind may."""
    for item in out_of_order(cable, context, Irregularity.MISPLACED):
        yield (
            finding(item.span, f"the {line_name(item.line)} is out of order")
            .note("the format lines that are there stand in the order of their numbers")
            .help("move the line to its place")
        )
