"""Telegram without a classification line.

## What it does
Asks for the line with the classification, the post and the number, between the heading and the E.O. line; in a
military message for the classification between the addresses and the sets. A copy of one without any address is an
extract, as public sites print it, and is not asked.

## Why
Every telegram states its classification, also an unclassified one. Without the line nobody can tell how to handle the
text, or whether its paragraphs are marked rightly.

## Bad
```cable
BT
E.O. 12958: DECL: 03/01/2016
```

## Good
```cable
BT
C O N F I D E N T I A L ASTANA 000123

E.O. 12958: DECL: 03/01/2016
```

## Fix
None: the classification is for the drafter to state.

## Source
5 FAH-2 H-222; ACP 127(G) 209.a and 209.c (the classification is the first word of the text).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED, MILITARY
from cablelint.model import Cable, Irregularity
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import is_extract
from cablelint.rules.needs import lines_out_of_order
from cablelint.source import Span

# The words of a classification, spelled with blanks or before a number, wherever a damaged copy has them.
_RUN_ON = pattern(r"(?:[CST] [EO] [CNP] [A-Z ]{5}|UNCLAS )[A-Z0-9 .'\-]{0,100}?\d\d")


@rule(
    code="CL101",
    name="missing-classification-line",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=lines_out_of_order,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding where the line should stand, unless it runs on from another line."""
    if cable.dialect in MILITARY and is_extract(cable, context):
        return
    for surprise in cable.out_of_order:
        if surprise.irregularity is Irregularity.MISSING and surprise.line == "CLASSIFICATION":
            end = cable.body.start if cable.body is not None else cable.span.end
            if not _RUN_ON.search(context.text(Span(cable.span.start, end))):
                yield finding(surprise.span, "no classification line").help(
                    "write the classification, the post and the number below this line, as in UNCLAS ASTANA 000123"
                )
