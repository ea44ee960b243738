"""Telegram received before it was sent.

## What it does
Compares the time of receipt on the banner of the first page of each section with the date-time group. The banner has
day, hour and minute only, so a receipt of up to three days before the date-time group counts, inside one month.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
A machine wrote the time of receipt; the date-time group was typed. Telegrams are cited and put in order by it.

## Bad
```cable
CONFIDENTIAL
PAGE 01  LIMA 01234  011110Z
```

## Good
```cable
CONFIDENTIAL
PAGE 01  LIMA 01234  020210Z
```

## Fix
None: either time may be the wrong one.

## Source
ACP 127(G): the date-time group is the time at which the message is ready for transmission. Observed practice: the
receipt follows it, within four days, in 118 of 119 telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around
from cablelint.rules.printed_form.banners import differences, is_before_sent


@rule(
    code="AD409", name="received-before-sent", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first time of receipt that is before the date-time group."""
    dtg = cable.dtg
    if cable.printed is None or dtg is None:
        return
    differing = {item.found.text for item in context.derive(differences)}
    times = {banner.time.text: banner.time for banner in reversed(cable.printed.pages) if banner.time is not None}
    for time in reversed(times.values()):
        # Which digit a letter stands for is a guess (AD415).
        certain = context.text(time.span)[:-1].isdecimal()
        if certain and time.text not in differing and is_before_sent(time, cable):
            yield finding(
                time.span,
                "the page was received at {received}, before the telegram was sent at {sent}",
                received=time.text,
                sent=f"{dtg.day_time.text}Z",
            ).label(dtg.group, "the date-time group")
            return
