"""Classifications above, in and below the message that differ.

## What it does
Compares the classification above the header with the one below the signature block, with that of the older
classification line above the text where there is one, and with the portion marks. The place that disagrees with two
others is reported; of two places the one further down. SBU below the one and not below the other is a warning.

## Why
The classification at top and bottom is what a reader goes by. One that is too low gives the text away.

## Bad
```cable
UNCLASSIFIED

MRN:                    11 ASTANA 1234
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
From:                   AMEMBASSY ASTANA
Action:                 WASHDC, SECSTATE ROUTINE
E.O.:                   13526
TAGS:                   PREL, ECON, KZ
Subject:                Sample Message for Testing

1. The minister called.

Signature:              DOE

Drafted By:             ASTANA:Doe, Jane
Dissemination Rule:     Released Copy

CONFIDENTIAL
```

## Good
```cable
UNCLASSIFIED

MRN:                    11 ASTANA 1234
Date/DTG:               Mar 04, 2011 / 041105Z MAR 11
From:                   AMEMBASSY ASTANA
Action:                 WASHDC, SECSTATE ROUTINE
E.O.:                   13526
TAGS:                   PREL, ECON, KZ
Subject:                Sample Message for Testing

1. The minister called.

Signature:              DOE

Drafted By:             ASTANA:Doe, Jane
Dissemination Rule:     Released Copy

UNCLASSIFIED
```

## Fix
None: a fix never touches a classification.

## Source
32 CFR 2001.23(b) (the overall marking stands at top and bottom of a document); E.O. 13526 sec. 1.6.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import SMART
from cablelint.model import Cable, ClassificationLine, SmartFields
from cablelint.rule import Finding, finding, rule


@rule(code="SM506", name="banner-mismatch", severity=Severity.ERROR, dialects=(SMART,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification above the header where all others contradict it, else those that differ from it."""
    top, smart, level = cable.classification_line, cable.smart, context.overall
    if smart is None or level is None or not isinstance(top, ClassificationLine):
        return
    others = [line for line in (smart.text_line, smart.bottom.line if smart.bottom is not None else None) if line]
    if context.settled_classification.contradicted:
        found = finding(
            top.marking.span,
            "the message says {written} above its header, the rest of it is {level}",
            written=top.marking.text,
            level=level.words,
        )
        for line in others:
            found = found.label(line.marking.span, "{written} here", written=line.marking.text)
        yield found
        return
    for line in others:
        if line is not top and line.level is not None and line.level is not level:
            yield finding(
                line.marking.span,
                "the message says {written} here, {level} above its header",
                written=line.marking.text,
                level=level.words,
            ).label(top.marking.span, "the classification above the header")
    yield from _handling(smart)


def _handling(smart: SmartFields) -> Iterator[Finding]:
    """The finding on SBU that stands at one end of the message alone."""
    if smart.top is None or smart.bottom is None or smart.top.line.level is not smart.bottom.line.level:
        return
    above, below = smart.top.handling, smart.bottom.handling
    if above is None and below is not None:
        found = finding(below.span, "SBU stands below the message, not above it")
        yield found.label(smart.top.span, "the classification above the header").at(Severity.WARNING)
    elif above is not None and below is None:
        found = finding(smart.bottom.line.marking.span, "SBU stands above the message, not below it")
        yield found.label(above.span, "SBU above the header").at(Severity.WARNING)
