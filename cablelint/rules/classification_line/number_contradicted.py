"""Number on the classification line that all other places contradict.

## What it does
Compares the telegram's number with the station serial on format line 3, the serial at the end and the lines between
pages, in a printed telegram with the banners of its pages and the archive's record. Where all of these, at least two,
agree against the classification line, that line is reported.

## Why
The post and the number are how the telegram is cited and filed. With another number it can't be found.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000124
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
Shown only: the number of the other places. The number is for a person to correct.

## Source
Observed practice: the station serial is the last four digits of the number in all State telegrams of the 2000s.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, CallingStation, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import contradicted_line


@rule(
    code="CL114",
    name="number-contradicted",
    severity=Severity.WARNING,
    dialects=STATE_TELEGRAMS,
    needs=contradicted_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number where all other places agree against it."""
    line, settled = cable.classification_line, context.settled_number
    if not isinstance(line, ClassificationLine) or line.number is None or not settled.contradicted:
        return
    found = finding(
        line.number.span,
        "the classification line has the number {written}, all other places {number}",
        written=line.number.text,
        number=settled.value,
    )
    calling = cable.envelope.calling_station
    if isinstance(calling, CallingStation) and calling.serial is not None:
        found = found.label(calling.serial.span, "the station serial stands here")
    if cable.page_lines:
        found = found.label(cable.page_lines[0].number.span, "the first page line has the number here")
    if cable.printed is not None and cable.printed.pages:
        found = found.label(cable.printed.pages[0].number.span, "the banner of the first page has the number here")
    if cable.ending.serial is not None:
        found = found.label(cable.ending.serial.span, "the serial stands again here")
    expected = str(settled.value).zfill(len(line.number.text))
    yield found.suggest([Edit(line.number.span, expected)], "write {number}", number=expected)
