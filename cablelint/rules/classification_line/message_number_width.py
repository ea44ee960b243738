"""Message number that has not six digits.

## What it does
Asks for six digits in the number on the classification line, in telegrams of 2001 to 2010. Silent where another line
gives another number: then a digit is wrong, which other rules report.

## Why
In those years all posts wrote six digits, with zeros in front. Fewer or more mean that a digit was lost or added.

## Bad
```cable
C O N F I D E N T I A L ASTANA 00123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
Safe where the station serial or a page line gives the same number, else shown only: zeros are put before it.

## Source
Observed practice: 320 telegrams of 2001 to 2010, without exception.
"""

from collections.abc import Iterator

from cablelint.consistency import same_number
from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, CallingStation, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line

WIDTH = 6
FIRST_YEAR = 2001
LAST_YEAR = 2010


@rule(code="CL105", name="message-number-width", severity=Severity.WARNING, needs=unusual_classification_line)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number where it has not six digits."""
    line, date = cable.classification_line, context.date
    if not isinstance(line, ClassificationLine) or line.number is None or date is None:
        return
    number = line.number
    if not FIRST_YEAR <= date.year <= LAST_YEAR or len(number.text) == WIDTH or context.settled_number.contradicted:
        return
    confirmed = list(_confirmations(cable, int(number.text)))
    if not all(confirmed):
        return
    found = finding(number.span, "number {number} has not {width} digits", number=number.text, width=WIDTH)
    if len(number.text) < WIDTH:
        edits = [Edit(number.span, number.text.zfill(WIDTH))]
        padded = number.text.zfill(WIDTH)
        found = (
            found.fix(edits, "write {padded}", safe=True, padded=padded)
            if confirmed
            else found.suggest(edits, "write {padded}", padded=padded)
        )
    yield found


def _confirmations(cable: Cable, number: int) -> Iterator[bool]:
    """For each other place that states the number, whether it agrees."""
    calling = cable.envelope.calling_station
    if isinstance(calling, CallingStation) and calling.serial is not None and calling.serial.text.isdecimal():
        yield same_number(int(calling.serial.text), number, serial=True)
    for page in cable.page_lines:
        yield int(page.number.text) == number
