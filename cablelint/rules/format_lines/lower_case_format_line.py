"""Format line in lower case.

## What it does
Looks for small letters on format lines 1 to 9. One finding is made, at the first such line; its fix mends
all. What an address directory adds behind an address, `FM CMC WASHINGTON DC(uc)`, is none.

## Why
Teletype has capitals only, and a format line in lower case is not recognised as one.

## Bad
```cable
DE RUEHTA #0123/01 0601205
zny ccccc zzh
P R 011200Z MAR 06
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
Safe: the lines are written in capitals.

## Source
ACP 127(G) para. 140.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import CHARACTERS, Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.unread import in_lower_case
from cablelint.rules.needs import small_letters
from cablelint.source import Span

_LINE = pattern(r"\S[^\r\n]*")


@rule(code="FL508", name="lower-case-format-line", severity=Severity.WARNING, dialects=ENVELOPED, needs=small_letters)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first format line with small letters."""
    envelope = cable.envelope.span
    if _is_damaged(cable):
        return
    written = list(_LINE.finditer(context.source.text, envelope.start, envelope.end))
    small = [line for line in written if in_lower_case(line[0])]
    if small:
        edits = [Edit(Span(*line.span()), line[0].upper()) for line in small]
        yield finding(edits[0].span, "format line in lower case: {line}", line=small[0][0].rstrip()).fix(
            edits, "write the format lines in capitals", safe=True
        )


def _is_damaged(cable: Cable) -> bool:
    """Whether the envelope has character references or the like, whose small letters are none of the telegram's."""
    envelope = cable.envelope.span
    return any(
        damage.kind in CHARACTERS and envelope.start <= damage.span.start < envelope.end for damage in cable.damage
    )
