"""Highest precedence of the addressees that is not the telegram's.

## What it does
Compares the highest word behind the addressees with the highest prosign of format line 5. An addressee
without a word counts as ROUTINE; a telegram without any word is only judged if a post of State sent it. Where
an INFO addressee is above all action addressees, FL801 reports that alone, and where format line 2 agrees
with the addressees, FL205 reports format line 5. Nothing is said of an addressee with which the copy ends, for its word
may have been cut off.

## Why
The telegram travels by format line 5; the addressee acts by the word behind its name.

## Bad
```cable
TO RUEHC/SECSTATE WASHDC IMMEDIATE 1234
```

```cable
TO RUEHC/SECSTATE WASHDC 1234
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
None.

## Source
5 FAH-2 H-321.7. Observed practice: in all of 2,059 published telegrams the highest word is the first prosign,
and ROUTINE is never written.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Addressee, Cable, Role, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import (
    addressee_rank,
    contradicts_two,
    highest,
    info_above_action,
    prosign_ranks,
    rank_of,
    word_of,
)
from cablelint.rules.needs import disagreeing_precedences
from cablelint.source import Span


@rule(
    code="FL703",
    name="precedence-word-mismatch",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=disagreeing_precedences,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the highest word, or the first action addressee where there is none."""
    dtg, ranks = cable.dtg, prosign_ranks(context)
    if dtg is None or not ranks or highest(context).any == max(ranks):
        return
    stated = addressee_rank(cable, context)
    if stated is None or stated == max(ranks) or info_above_action(context) or contradicts_two(cable, context):
        return
    prosign, place = dtg.precedences[ranks.index(max(ranks))], _place(cable, stated).span
    if not context.text(Span(place.end, cable.span.end)).strip():
        # The copy ends here, perhaps before the word.
        return
    yield (
        finding(
            place,
            "highest precedence of the addressees is {stated}, format line 5 says {prosign}",
            stated=word_of(stated),
            prosign=prosign.text,
        )
        .label(prosign.span, "precedence of the telegram")
        .note("the highest word behind an addressee is the precedence of the telegram")
    )


def _place(cable: Cable, stated: int) -> Addressee | Token:
    """The word that states the rank; the name of the first action addressee for a rank that is not written."""
    for addressee in cable.envelope.addressees:
        if addressee.precedence is not None and rank_of(addressee) == stated:
            return addressee.precedence
    return cable.envelope.addressed(Role.ACTION)[0].name
