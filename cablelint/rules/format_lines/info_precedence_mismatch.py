"""INFO addressees with another precedence than the second prosign.

## What it does
Compares the highest word behind the INFO addressees with the second prosign of format line 5, where there are
two prosigns.

## Why
The second prosign is the precedence for information.

## Bad
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
INFO RUEHAK/AMEMBASSY ANKARA PRIORITY 0045
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
ACP 127(G) para. 152.a. Observed practice: it holds in all 76 published telegrams with two prosigns.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Role
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import (
    MOST_PROSIGNS,
    addressee_rank,
    highest,
    info_above_action,
    prosign_ranks,
    rank_of,
    word_of,
)
from cablelint.rules.needs import disagreeing_precedences


@rule(code="FL711", name="info-precedence-mismatch", severity=Severity.WARNING, needs=disagreeing_precedences)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the highest word behind an INFO addressee, or the first of them where none has a word."""
    dtg, ranks = cable.dtg, prosign_ranks(context)
    if dtg is None or len(ranks) != MOST_PROSIGNS or ranks[0] <= ranks[1]:
        return
    stated = highest(context).info
    if stated is None or stated == ranks[1] or addressee_rank(cable, context) != ranks[0] or info_above_action(context):
        return
    informed = cable.envelope.addressed(Role.INFO)
    addressee = next(addressee for addressee in informed if rank_of(addressee) == stated)
    prosign = dtg.precedences[1]
    yield finding(
        (addressee.precedence or addressee.name).span,
        "highest precedence for information is {stated}, the second prosign of format line 5 is {prosign}",
        stated=word_of(stated),
        prosign=prosign.text,
    ).label(prosign.span, "precedence for information")
