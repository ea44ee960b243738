"""Station called twice.

## What it does
Looks for a routing indicator that stands on format line 2 more than once.

## Why
Each indicator stands there once, however many addressees it serves; a second one makes relays send the
telegram twice.

## Bad
```cable
PP RUEHBI RUEHCI RUEHBI
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
Safe: the second one is deleted.

## Source
ACP 127(G) para. 204.c.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.indicators import called_stations
from cablelint.rules.needs import unusual_routing_indicators
from cablelint.source import Span


@rule(
    code="FL206",
    name="repeated-called-station",
    severity=Severity.WARNING,
    dialects=ENVELOPED,
    needs=unusual_routing_indicators,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second routing indicator of each pair."""
    stations = called_stations(cable.envelope)
    if stations is None:
        return
    first: dict[str, Span] = {}
    previous, indicators = stations
    for token in indicators:
        if token.text in first:
            yield (
                finding(token.span, "{indicator} is called twice", indicator=token.text)
                .label(first[token.text], "called here")
                .fix([Edit(Span(previous.span.end, token.span.end), "")], "delete the second one", safe=True)
            )
        first.setdefault(token.text, token.span)
        previous = token
