"""JANAP 128 header with a serial that the page lines and the ending contradict.

## What it does
The station serial stands in the header, in the page lines (`PAGE 02 RUEWABC0123 UNCLAS`) and below the text (`#0123`).
Reports the one that differs from two others: the serial of the header, or that of a page line. Where only the ending
differs, FL151 reports that.

## Why
By the serial the pages and the end of a message are told to be of one message.

## Bad
```cable
RTTUZYUW RUEWABC0124 0601205-UUUU--RUEWXYZ.

2.  COMMANDS ACT ON REF B.
PAGE 02 RUEWABC0123 UNCLAS
3.  RELEASED BY THE COMMANDER, N1.//
```

## Good
```cable
2.  COMMANDS ACT ON REF B.
PAGE 02 RUEWABC0123 UNCLAS
3.  RELEASED BY THE COMMANDER, N1.//
```

## Fix
None.

## Source
NAVEDTRA 14226 ch. 1 p. 20 and 22; ACP 127(G) 208.c.
"""

from collections import Counter
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable, Token
from cablelint.rule import Finding, finding, rule

_MAJORITY = 2


@rule(code="JN107", name="header-serial-mismatch", severity=Severity.WARNING, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each serial that is not the one that most places have."""
    stated = list(_serials(cable))
    ((serial, count),) = Counter(number for number, _ in stated).most_common(1) or [(0, 0)]
    if count < _MAJORITY:
        return
    witness = next(token for number, token in stated if number == serial)
    end = cable.ending.serial
    for number, token in stated:
        if number != serial and token is not end:
            yield finding(
                token.span, "serial {found}, other places have {expected}", found=token.text, expected=f"{serial:04d}"
            ).label(witness.span, "as here")


def _serials(cable: Cable) -> Iterator[tuple[int, Token]]:
    """The serials that are numbers, with their places."""
    header, end = cable.envelope.basic_header, cable.ending.serial
    tokens = [header.serial] if isinstance(header, BasicHeader) else []
    tokens += [page.number for page in cable.page_lines]
    tokens += [end] if end is not None else []
    for token in tokens:
        digits = token.text.lstrip("# ")
        if digits.isdecimal():
            yield int(digits), token
