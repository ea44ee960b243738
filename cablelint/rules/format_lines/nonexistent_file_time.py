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
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CallingStation
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import day_exists, delay, exists
from cablelint.rules.needs import unusual_calling_station
from cablelint.rules.text_header import show_date
from cablelint.source import Span

_DAY_DIGITS = 3


@rule(
    code="FL302",
    name="nonexistent-file-time",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_calling_station,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the file time where no year, or not the telegram's, has it."""
    station, sent = cable.envelope.calling_station, cable.dtg.datetime if cable.dtg is not None else None
    if not isinstance(station, CallingStation) or station.file_time is None:
        return
    filed = station.file_time
    digits = context.text(filed.span)
    # 22/1856Z or 0601205
    days = digits.find("/") if "/" in digits else _DAY_DIGITS
    day_place = Span(filed.span.start, filed.span.start + days)
    if not exists(filed):
        time_place = Span(day_place.end, filed.span.end)
        yield finding(
            day_place if not day_exists(filed) else time_place, "there is no file time {digits}", digits=digits
        ).help("the file time is the day of the year, 001 to 366, the hour and the minute, or day/time as in 22/1856Z")
    elif sent is not None and delay(context) is None:
        day = show_date(sent.date())
        yield finding(day_place, "file time {digits} is of no day near {date}", digits=digits, date=day)
