"""N/A misprinted on the E.O. line.

## What it does
Reports on the E.O. line of an unclassified telegram what is one character away from N/A, as `N:A`, `N-A`, `N/S`.
`NA`, `N A` and `N.A.` are left alone, and so is a classified telegram (EO405).

## Why
Programs that read the line look for N/A, and take anything else for an instruction.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N:A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
REF: ASTANA 121
1. THE MINISTER CALLED (REFTEL).
```

## Good
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
REF: ASTANA 121
1. THE MINISTER CALLED (REFTEL).
```

## Fix
Shown only: a fix touches no word of the text.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 1a; observed practice: 134 of 135 unclassified telegrams of 1974 to 2010
have N/A.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, ExecutiveOrderLine
from cablelint.reference.nearest import Slip, slip
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_executive_order
from cablelint.rules.text_header import is_classified

_NOT_APPLICABLE = "N/A"
# N.A and N A are abbreviations too.
_ABBREVIATING = (".", " ")


@rule(
    code="EO422",
    name="misprinted-not-applicable",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=unusual_executive_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield an instruction that is one slip away from N/A."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine) or line.instruction is None:
        return
    if context.overall is None or is_classified(context):
        return
    written = line.instruction.text
    if written[1:2] not in _ABBREVIATING and slip(written.upper(), _NOT_APPLICABLE) is Slip.REPLACED:
        yield finding(line.instruction.span, "{written} is a slip for N/A", written=written).suggest(
            [Edit(line.instruction.span, _NOT_APPLICABLE)], "write N/A"
        )
