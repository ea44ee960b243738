"""JANAP 128 header that cannot be read.

## What it does
Reports format line 2 of JANAP 128 that does not consist of precedence, language and media format, classification and
content indicator in one group; station and serial in the next; the file time; the classification again, four times;
two hyphens and the stations called. One hyphen in place of two is reported too, and mended.

## Why
Switching centres read this line by the position of its characters: it must be letter perfect.

## Bad
```cable
RTTUZYUW RUEWABC 0601205-UUUU--RUEWXYZ.
```

```cable
RTTUZYUW RUEWABC0123 0601205-UUUU-RUEWXYZ.
```

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Fix
Safe: the second hyphen is added.

## Source
NAVEDTRA 14226 ch. 1 p. 19 to 21 (the basic header of 43 positions).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable, Malformed
from cablelint.rule import Finding, finding, rule
from cablelint.rules.syntax import malformed

_FIRST_GROUP = 8
_FORM = "RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ."


@rule(code="JN101", name="header-syntax", severity=Severity.ERROR, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield what does not fit, or the single hyphen."""
    header = cable.envelope.basic_header
    if isinstance(header, Malformed) and header.unexpected.span.start == header.span.start:
        yield _first_group(header)
    elif isinstance(header, Malformed):
        yield malformed(header, "header of JANAP 128", _FORM)
    elif isinstance(header, BasicHeader) and len(header.start_of_routing.text) == 1:
        span = header.start_of_routing.span
        yield finding(span, "one hyphen before the stations called, expected two").fix(
            [Edit(span, "--")], "write two hyphens", safe=True
        )


def _first_group(header: Malformed) -> Finding:
    """The finding for a first group of the wrong length or with other characters."""
    written = header.unexpected
    found = finding(
        written.span,
        "first group {found} of the header of JANAP 128 has {length} characters, expected {expected}",
        found=written.text,
        length=len(written.text),
        expected=_FIRST_GROUP,
    )
    if len(written.text) == _FIRST_GROUP:
        found = finding(
            written.span,
            "first group {found} of the header of JANAP 128 is not of seven letters and a letter or digit",
            found=written.text,
        )
    return found.help(f"write it in the form of `{_FORM}`")
