"""NOFORN paragraph in a telegram that is not NOFORN.

## What it does
Looks for the caption NOFORN where a paragraph is marked with NOFORN, NF or N. One finding, at the first such paragraph.

## Why
What may not be shown to foreigners in a part may not be shown to them as a whole. Who handles the telegram looks at the
captions, not at every paragraph.

## Bad
```cable
1. (C/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, D.2 and table 3, rules 1 and 2; 05 STATE 226504, para. 2.d;
ODNI ISM-ID-00070, ISM-ID-00087, ISM-ID-00146.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import Portion
from cablelint.patterns import pattern
from cablelint.reference.captions import nearest
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import noforn_marks
from cablelint.rules.portions.reading import controlled_portions

_NOFORN = pattern(r"N(?<=\bN)(?:O ?FORN|F\b)")


@rule(code="PM308", name="noforn-not-rolled-up", severity=Severity.ERROR, dialects=MARKED, needs=noforn_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first NOFORN paragraph, the others related."""
    line = cable.classification_line
    closed = [
        portion
        for portion in controlled_portions(context)
        if portion.marking.noforn and not portion.marking.releasable_to
    ]
    if not closed or not isinstance(line, ClassificationLine) or _says_noforn(cable, context, line):
        return
    classified = any(portion.marking.level.classified for portion in closed)
    yield _report(closed, line).at(Severity.ERROR if classified else Severity.WARNING)


def _report(closed: list[Portion], line: ClassificationLine) -> Finding:
    first = closed[0]
    found = finding(
        first.mark.span,
        "{place} is marked {mark}, but the telegram is not NOFORN",
        place=first.place,
        mark=first.mark.text,
    ).label(line.marking.span, "the captions below this line do not say NOFORN")
    for portion in closed[1:]:
        found = found.label(portion.mark.span, "{place} is {mark} too", place=portion.place, mark=portion.mark.text)
    return found.help("write the caption NOFORN below the classification line, or take it out of the marks")


def _says_noforn(cable: Cable, context: Context, line: ClassificationLine) -> bool:
    """Whether the lines above the first paragraph say it; a misspelt caption counts (CP214 reports that)."""
    capitals, place = context.source.capitals, (line.span.start, cable.paragraphs[0].span.start)
    if _NOFORN.search(capitals, *place) or capitals.find("FOREIGN", *place) >= 0:
        return True
    unknown = [caption.text for caption in cable.captions if caption.name is None]
    return any(nearest(text) == "NOFORN" for text in unknown)
