"""E.O. line that does not say when the classification ends.

## What it does
Reports an E.O. line of a classified telegram that ends behind the number or behind DECL; and one whose instruction is
not introduced by DECL. Orders before E.O. 12356 had other instructions and are left out.

## Why
Without a date, an event or an exemption nobody knows when the telegram may be released.

## Bad
```cable
E.O. 12958: DECL:
```

```cable
E.O. 12958: DELC: 03/01/2016
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
```

## Fix
None: the date is for the classifier to say.

## Source
E.O. 13526 sec. 1.5 and 1.6(a)(4); 32 CFR 2001.21(a)(4).
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, Duration, ExecutiveOrderLine
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import is_classified

_FIRST_ORDER = 12356
# DECL: 10/20/2018, DNG: CO 03/06/2018, 1.4 (B) DECLASSIFY 11/07/2018
_INSTRUCTION = pattern(r"\b(?:DEC|DNG)\w*\W+\w", re.IGNORECASE)
_INTRODUCED = frozenset({Duration.DATE, Duration.EVENT})


@rule(
    code="EO419",
    name="missing-declassification",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the E.O. line without an instruction, or the instruction without DECL."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or not is_classified(context):
        return
    if context.order is None or int(context.order.number) < _FIRST_ORDER:
        return
    instruction = line.instruction
    if instruction is not None and _INSTRUCTION.search(instruction.text):
        return
    if line.duration is Duration.NONE:
        yield finding(line.span, "the E.O. line does not say when the classification ends").help(
            "write DECL: and a date, an event or an exemption behind the number"
        )
    elif line.duration in _INTRODUCED and instruction is not None:
        yield (
            finding(
                instruction.span,
                "{instruction} does not begin with DECL",
                instruction=" ".join(instruction.text.split()),
            )
            .at(Severity.WARNING)
            .help("write DECL: before it")
        )
