"""File time that does not exist.

## What it does
Checks that the day of the year on the DE line is 001 to 365, or 366 in a leap year, that the hour is at most
23 and the minute at most 59.

## Why
A station asks for a repetition by the file time.

## Bad
```cable
DE RUEHTA #0123/01 3701205
```

```cable
DE RUEHTA #0123/01 0602505
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
None.

## Source
ACP 127(G) para. 115; 5 FAH-2 H-321.3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, CallingStation
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import delay, exists
from cablelint.rules.text_header import show_date


@rule(code="FL302", name="nonexistent-file-time", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the file time where no year, or not the telegram's, has it."""
    station, sent = cable.envelope.calling_station, cable.dtg.datetime if cable.dtg is not None else None
    if not isinstance(station, CallingStation) or station.file_time is None:
        return
    filed = station.file_time
    digits = context.text(filed.span)
    if not exists(filed):
        yield finding(filed.span, "there is no file time {digits}", digits=digits).help(
            "the file time is the day of the year, 001 to 366, the hour and the minute, or day/time as in 22/1856Z"
        )
    elif sent is not None and delay(context) is None:
        day = show_date(sent.date())
        yield finding(filed.span, "file time {digits} is of no day near {date}", digits=digits, date=day)
