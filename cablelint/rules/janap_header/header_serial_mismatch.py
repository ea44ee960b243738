"""JANAP 128 header with a serial that the page lines and the ending contradict.

## What it does
The station serial stands in the header, in the page lines (`PAGE 02 RUEWABC0123 UNCLAS`) and below the text (`#0123`).
Reports the serial of the header where the page lines and the ending agree on another one. Where only the ending
differs, FL151 reports that. Page lines of several serials are those of a message sent in sections.

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

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable
from cablelint.rule import Finding, finding, rule


@rule(code="JN107", name="header-serial-mismatch", severity=Severity.WARNING, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the serial of the header."""
    header, end = cable.envelope.basic_header, cable.ending.serial
    paged = {page.serial.text for page in cable.page_identifications}
    if not isinstance(header, BasicHeader) or end is None or paged != {end.text.lstrip("# ")}:
        return
    if header.serial.text not in paged:
        yield (
            finding(
                header.serial.span,
                "the header has serial {found}, page lines and ending have {expected}",
                found=header.serial.text,
                expected=end.text.lstrip("# "),
            )
            .label(cable.page_identifications[0].serial.span, "serial of a page line")
            .label(end.span, "serial of the ending")
        )
