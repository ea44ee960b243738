"""Called stations with a precedence that format line 5 does not give.

## What it does
Compares the doubled prosign of format line 2 with the prosigns of format line 5. The lower one of two is legal,
as a transmission to INFO addressees alone carries it; this gives an info. Where the words behind the addressees
agree with format line 2, the finding sits on format line 5.

## Why
Relay stations handle the transmission by format line 2, the addressee by format line 5.

## Bad
```cable
OO RUEHBI RUEHCI
```

```cable
O 011200Z MAR 06
```

## Good
```cable
PP RUEHBI RUEHCI
```

## Fix
Shown only: the prosign of the other place.

## Source
5 FAH-2 H-321.2-1; ACP 127(G) para. 152.b, 152.d. All of 1,946 published telegrams with both lines agree.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, CalledStations, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import called_rank, contradicts_two, prosign_ranks
from cablelint.rules.needs import disagreeing_precedences


@rule(
    code="FL205",
    name="called-stations-precedence-mismatch",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=disagreeing_precedences,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the prosign of format line 2 where it is not the highest one of format line 5, or the latter."""
    stations, dtg, called = cable.envelope.called_stations, cable.dtg, called_rank(cable)
    ranks = prosign_ranks(context)
    if not isinstance(stations, CalledStations) or dtg is None or called is None or not ranks or called == max(ranks):
        return
    own, first = stations.precedence, dtg.precedences[ranks.index(max(ranks))]
    if contradicts_two(cable, context):
        yield _contradicted(first, own)
    elif called in ranks:
        yield (
            finding(own.span, "format line 2 says {found}, the lower precedence of format line 5", found=own.text)
            .at(Severity.INFO)
            .label(first.span, "precedence of the telegram")
        )
    else:
        yield (
            finding(
                own.span,
                "format line 2 says {found}, format line 5 says {expected}",
                found=own.text,
                expected=first.text,
            )
            .label(first.span, "precedence of the telegram")
            .suggest([Edit(own.span, first.text * 2)], "double the prosign of format line 5")
        )


def _contradicted(prosign: Token, called: Token) -> Finding:
    expected = called.text[0]
    return (
        finding(
            prosign.span,
            "format line 5 says {found}, but format line 2 and the addressees say {expected}",
            found=prosign.text,
            expected=expected,
        )
        .label(called.span, "precedence of format line 2")
        .suggest([Edit(prosign.span, expected)], "write {expected}", expected=expected)
    )
