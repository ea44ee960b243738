"""Reference of a date that does not exist, or is later than the message.

## What it does
Reads the date of each REF set, `15JAN2005` or the date-time group `101200ZFEB2006`. Reports a day, hour or minute that
does not exist, and a date more than a day after the message's own.

## Why
By the date the reference is found. No message cites what was not yet written.

## Bad
```cable
REF/A/DOC/OPNAV/32JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2007//
```

## Good
```cable
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

## Fix
None: only the drafter knows the date.

## Source
NAVEDTRA 14292 fig. 2-3 (the fields of REF); observed practice: public Navy messages of 2005 to 2025.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.fields.dates import full_year, month_number
from cablelint.model import Cable, MessageSet, Token
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.text_header import show_date

# 15JAN2005, 24 DEC 05, 101200ZFEB2006, 131855Z MAR 09
_DATE = pattern(r"(?P<day>\d{1,2})(?:(?P<hour>\d\d)(?P<minute>\d\d)Z)? ?(?P<month>[A-Z]{3,9}) ?(?P<year>\d{4}|\d{2})")
_SLACK = timedelta(days=1)


@rule(code="GA520", name="impossible-reference-date", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the dates of REF sets that cannot be."""
    for item in cable.sets("REF"):
        written = _date(item)
        if written is None:
            continue
        token, match = written
        day = _day(match)
        if day is None:
            yield finding(token.span, "there is no {date}", date=token.text)
        elif context.date is not None and cable.dtg is not None and day > context.date + _SLACK:
            yield finding(
                token.span,
                "the reference is of {date}, the message of {own}",
                date=token.text,
                own=show_date(context.date),
            ).label(cable.dtg.group, "the message's date is set here")


def _date(item: MessageSet) -> tuple[Token, re.Match[str]] | None:
    """The last field that is a date with a month."""
    for token in reversed(item.fields[1:]):
        match = _DATE.fullmatch(token.text) if token is not None else None
        if token is not None and match is not None and month_number(match["month"]) is not None:
            return token, match
    return None


def _day(match: re.Match[str]) -> date | None:
    """The day; None where there is no such day, hour or minute."""
    if int(match["hour"] or 0) > 23 or int(match["minute"] or 0) > 59:
        return None
    try:
        return date(full_year(match["year"]), month_number(match["month"]) or 0, int(match["day"]))
    except ValueError:
        return None
