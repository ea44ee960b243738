"""Lines longer than a teletype line.

## What it does
Counts the lines of more than 69 characters, in drafts of more than 55, and reports the first. The setting
`line-length` gives another limit.

Only in the profile `transmitted` and in drafts, or where `line-length` is set: in an archive they are the copy's.

## Why
A longer line is cut or overprinted on its way.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A), AND STAYED FOR MUCH LONGER THAN AN HOUR, AS HE ALWAYS DOES (REF B).

2. (C) HE WILL CALL AGAIN.
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A), AND STAYED FOR MUCH
LONGER THAN AN HOUR, AS HE ALWAYS DOES (REF B).

2. (C) HE WILL CALL AGAIN.
```

## Fix
None.

## Source
ACP 127(G) 138.f: no line exceeds 69 characters, blanks included; 5 FAH-1 H-246.1: 55 characters.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127, TELEGRAM
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import limited_lines
from cablelint.source import Span


@rule(code="BD102", name="line-too-long", severity=Severity.WARNING, dialects=(TELEGRAM, ACP127), needs=limited_lines)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first line that is too long, with the count of all."""
    yield from overlong_lines(cable, context)


def overlong_lines(cable: Cable, context: Context) -> Iterator[Finding]:
    """The finding on the first line that is too long, with the count of all."""
    longest = context.line_length
    if longest is None:
        return
    long: list[Span] = []
    start = cable.span.start
    for line in context.text(cable.span).splitlines(keepends=True):
        length = len(line.rstrip())
        if length > longest:
            long.append(Span(start + longest, start + length))
        start += len(line)
    if long:
        yield finding(
            long[0],
            "a line of {length} characters, expected at most {longest} (such lines: {count})",
            count=len(long),
            longest=longest,
            length=longest + long[0].end - long[0].start,
        )
