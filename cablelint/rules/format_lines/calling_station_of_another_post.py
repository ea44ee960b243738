"""DE line with the routing indicator of another post.

## What it does
Looks up the routing indicator of the DE line and the address of the FM line. Only an info, as indicators
change and some posts have several.

## Why
A post calls with its own indicator, unless another one sends for it.

## Bad
```cable
DE RUEHAK #0123/01 0601205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
None.

## Source
ACP 117 CAN-US SUPP-1(O) sec. I; headers of published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, CallingStation, ClassificationLine, Originator
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import another_post


@rule(code="FL306", name="calling-station-of-another-post", severity=Severity.INFO, needs=another_post)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the routing indicator where only other posts are known to have it."""
    station, originator = cable.envelope.calling_station, cable.envelope.originator
    if not isinstance(station, CallingStation) or not isinstance(originator, Originator) or _renamed(cable):
        return
    indicator = station.routing_indicator
    own = posts.routing_indicators(originator.name.text.split("//", 1)[0].strip())
    others = posts.routing(indicator.text)
    if own and others and indicator.text not in own:
        yield finding(
            indicator.span,
            "routing indicator {indicator} is known for {other}",
            indicator=indicator.text,
            other=others[0].address,
        ).label(originator.span, "originator")


def _renamed(cable: Cable) -> bool:
    """Whether the originator is already at odds with the classification line."""
    line, originator = cable.classification_line, cable.envelope.originator
    if not isinstance(line, ClassificationLine) or line.station is None or not isinstance(originator, Originator):
        return False
    return posts.same_post(originator.name.text, line.station.text) is False
