"""Paragraph marked (SBU) in an unclassified telegram without SENSITIVE.

## What it does
Looks for the caption SENSITIVE in unclassified telegrams with a paragraph marked (SBU). In telegrams dated before
October 1995 it is the mark that is wrong, which CL108 reports.

## Why
UNCLAS alone says that anybody may read the telegram. The caption is what protects it.

## Bad
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (SBU) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123
SENSITIVE

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (SBU) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
None: a fix never touches a marking.

## Source
00 STATE 018029, para. 1.A; 5 FAH-1 H-246.2.
"""

import re
from collections.abc import Iterator

from cablelint.classification import Level
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Caption, ClassificationLine
from cablelint.patterns import pattern
from cablelint.reference.captions import PROTECTING, SENSITIVE_SINCE, nearest
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import doubtful_sensitivity
from cablelint.source import Span

_SENSITIVE = pattern(r"SENSITIVE|\bSBU\b|OFFICIAL USE|\bFOUO\b", re.IGNORECASE)


@rule(
    code="CP206",
    name="sbu-paragraph-without-sensitive",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=doubtful_sensitivity,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first paragraph marked (SBU)."""
    line = cable.classification_line
    if context.overall is not Level.UNCLASSIFIED or not isinstance(line, ClassificationLine):
        return
    if (
        context.date is None
        or context.date < SENSITIVE_SINCE
        or not cable.paragraphs
        or _says_sensitive(cable, context, line.span.start)
    ):
        return
    for paragraph in cable.paragraphs:
        mark = paragraph.mark
        if mark is None or mark.marking is None or not mark.marking.sensitive:
            continue
        if mark.marking.level is Level.UNCLASSIFIED and not any(_protects(caption) for caption in cable.captions):
            yield (
                finding(
                    mark.span,
                    "{paragraph} is marked {mark}, but the telegram has no caption SENSITIVE",
                    paragraph=paragraph.name,
                    mark=mark.text,
                )
                .label(line.marking.span, "the classification is set here")
                .help("write SENSITIVE below the classification line")
            )
        return


def _says_sensitive(cable: Cable, context: Context, start: int) -> bool:
    """Whether the lines above the first paragraph say it, in whatever form."""
    return _SENSITIVE.search(context.text(Span(start, cable.paragraphs[0].span.start))) is not None


def _protects(caption: Caption) -> bool:
    """Whether a caption is SENSITIVE or one like it, even if misspelt (CP214 reports that)."""
    return (caption.name or nearest(caption.text)) in PROTECTING
