"""Addressee that names two posts.

## What it does
Reports an embassy or a consulate whose name begins with one post and ends with another. Where the second one has its
routing indicator, FL709 reports that.

## Why
A line was lost between the two, with the number of the first and the routing indicator of the second: one of them does
not get the telegram.

## Bad
```cable
INFO RUEHLP/AMEMBASSY LA PAZ JUL MONTEVIDEO 9786
```

## Good
```cable
INFO RUEHLP/AMEMBASSY LA PAZ 9786
RUEHMN/AMEMBASSY MONTEVIDEO 9786
```

## Fix
None: what was lost stands nowhere.

## Source
5 FAH-2 H-231; ACP 127(G) para. 206: each addressee has its own line. Observed practice: 8 of 330 telegrams have such a
line, all with LA PAZ and the month of the telegram in it.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.reference.posts import two_posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import joined_addressees


@rule(code="FL712", name="two-posts-in-an-addressee", severity=Severity.WARNING, needs=joined_addressees)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the names of which the beginning is one known post and the end another."""
    for addressee in cable.envelope.addressees:
        posts = two_posts(addressee.name.text)
        if posts is not None:
            yield finding(
                addressee.name.span,
                "{address} names two posts, {first} and {second}",
                address=addressee.name.text,
                first=posts[0],
                second=posts[1],
            ).help("write one addressee a line")
