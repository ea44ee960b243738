"""File time that does not fit the date-time group.

## What it does
Compares the file time on the DE line with the date-time group. Up to a day later is normal, ten minutes
earlier is let pass. A day to three days later gives a warning, as does anything in a telegram that was sent
again; later or earlier than that is an error. The file time has no year, so the nearest one is taken.

## Why
A telegram is filed with the communication centre after it is released, as a rule within minutes. A gap means
that one of the two was mistyped.

## Bad
```cable
DE RUEHTA #0123/01 0661205
```

```cable
DE RUEHTA #0123/01 0591205
```

```cable
DE RUEHTA #0123/01 0621205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

```cable
DE RUEHTA #0123/01 0610900
```

## Fix
None: which of the two is right is for a person to decide.

## Source
ACP 127(G) para. 113, 115. In published telegrams the file time is nearly
always zero to ten minutes later.
"""

from collections.abc import Iterator
from datetime import timedelta

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, CallingStation
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import delay, is_sent_again

_EARLIEST = timedelta(minutes=-10)
_NORMAL = timedelta(hours=24)
_LATEST = timedelta(hours=72)


@rule(code="FL305", name="file-time-mismatch", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the file time that is too early or too late."""
    station, dtg = cable.envelope.calling_station, cable.dtg
    if not isinstance(station, CallingStation) or station.file_time is None or dtg is None or dtg.datetime is None:
        return
    gap = delay(context)
    if gap is None or _EARLIEST <= gap < _NORMAL:
        return
    filed = station.file_time
    far = not _NORMAL <= gap <= _LATEST
    yield (
        finding(
            filed.span,
            "filed {gap} {direction} the date-time group",
            gap=_in_words(abs(gap)),
            direction="after" if gap > timedelta() else "before",
        )
        .at(Severity.ERROR if far and not is_sent_again(cable) else Severity.WARNING)
        .label(dtg.group, "date-time group, day {day:03d} of its year", day=dtg.datetime.timetuple().tm_yday)
        .note("a telegram is filed after its date-time group, within a day")
    )


def _in_words(gap: timedelta) -> str:
    """The gap in days where there is a whole one, else in hours or minutes."""
    hours = gap // timedelta(hours=1)
    for count, unit in ((gap.days, "day"), (hours, "hour")):
        if count:
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{gap // timedelta(minutes=1)} minutes"
