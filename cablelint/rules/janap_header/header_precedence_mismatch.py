"""JANAP 128 header with a precedence that format line 5 does not have.

## What it does
Compares the first letter of the header with the prosigns of format line 5. The higher one of two stands in the header;
the lower one is told as information, since a transmission to information addressees alone has it.

## Why
Switching centres queue the message by the header, the addressee acts on format line 5.

## Bad
```cable
OTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Fix
Shown only, for either may be wrong: the prosign of format line 5.

## Source
NAVEDTRA 14226 ch. 1 p. 19, position 1; ACP 127(G) para. 152. Y, for emergency command precedence, goes with Z.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MILITARY
from cablelint.model import BasicHeader, Cable
from cablelint.reference import precedence
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import prosign_ranks


@rule(code="JN106", name="header-precedence-mismatch", severity=Severity.ERROR, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letter where it is not the highest prosign of format line 5."""
    header, dtg, ranks = cable.envelope.basic_header, cable.dtg, prosign_ranks(context)
    if not isinstance(header, BasicHeader) or dtg is None or not ranks:
        return
    own = header.precedence
    rank = precedence.rank("Z" if own.text == "Y" else own.text)
    if rank == max(ranks):
        return
    first = dtg.precedences[ranks.index(max(ranks))]
    if rank in ranks:
        yield (
            finding(own.span, "the header says {found}, the lower precedence of format line 5", found=own.text)
            .at(Severity.INFO)
            .label(first.span, "precedence of the message")
        )
    else:
        yield (
            finding(
                own.span, "the header says {found}, format line 5 says {expected}", found=own.text, expected=first.text
            )
            .label(first.span, "precedence of the message")
            .suggest([Edit(own.span, first.text)], "write {expected}", expected=first.text)
        )
