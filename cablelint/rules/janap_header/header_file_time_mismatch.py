"""JANAP 128 header with a file time that does not fit the date-time group.

## What it does
Compares day of the year and time in the header with the date-time group, leap years included. Filing up to a day after
it is normal. One to three days is a warning; more, or more than ten minutes before it, an error, unless the message
says that it was sent again. A day, hour or minute that does not exist is an error too. Where the general message number
is of another year, in which the file time fits, GA518 reports it, and this rule only where that is not run.

## Why
One of the two is wrong, and with it perhaps the date of the message.

## Bad
```cable
RTTUZYUW RUEWABC0123 0591205-UUUU--RUEWXYZ.
```

```cable
RTTUZYUW RUEWABC0123 3671205-UUUU--RUEWXYZ.
```

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Fix
None: which of the two is right is not known.

## Source
NAVEDTRA 14226 ch. 1 p. 20, positions 22 to 28; ACP 127(G) para. 113, 115.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MILITARY
from cablelint.fields.dates import full_year
from cablelint.model import BasicHeader, Cable, FileTime, GeneralMessage
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import exists, file_time_findings, fits_in_year


@rule(code="JN105", name="header-file-time-mismatch", severity=Severity.ERROR, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the file time that does not exist, is too early or too late."""
    header = cable.envelope.basic_header
    if not isinstance(header, BasicHeader):
        return
    if not exists(header.file_time):
        yield finding(
            header.file_time.span, "file time {time} does not exist", time=context.text(header.file_time.span)
        )
    else:
        of_number = _is_of_year_of_number(cable, context, header.file_time)
        for found in file_time_findings(context, header.file_time):
            yield found.leave_to("GA518") if of_number else found


def _is_of_year_of_number(cable: Cable, context: Context, filed: FileTime) -> bool:
    """Whether the general message number has another year than the date-time group, and the file time fits there."""
    message, dtg = cable.general_message, cable.dtg
    if not isinstance(message, GeneralMessage) or message.year is None or dtg is None or dtg.datetime is None:
        return False
    year = full_year(message.year.text[-2:])
    return year != dtg.datetime.year and fits_in_year(context, filed, year)
