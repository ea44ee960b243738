"""File that is not UTF-8.

## What it does
Reports a file whose bytes could only be read as Windows-1252 or Latin-1.

## Why
cablelint reads the file all the same, but other programs will fail on it or show wrong characters, and the guess may
be wrong where a character is not plain ASCII.

## Bad
The byte 92 (hexadecimal) for an apostrophe, as Windows programs write it.

## Good
```cable
1. (C) THE MINISTER'S DEPUTY CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: save the file as UTF-8, after a look at the characters in question.

## Source
Observed practice; RFC 3629 (UTF-8).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import guessed_encoding
from cablelint.source import Encoding, Span

_NOT_ASCII = pattern(r"[^\x00-\x7f]")


@rule(code="IN010", name="not-utf8", severity=Severity.INFO, dialects=STATE_SINCE_1980, needs=guessed_encoding)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first character that is not ASCII, where the file is not UTF-8."""
    source = context.source
    if source.encoding not in (Encoding.WINDOWS_1252, Encoding.LATIN1):
        return
    first = _NOT_ASCII.search(source.text)
    if first is not None and cable.span.start <= first.start() < cable.span.end:
        encoding = source.encoding.value
        yield finding(Span(*first.span()), "the file is not UTF-8, it was read as {encoding}", encoding=encoding).help(
            "save the file as UTF-8"
        )
