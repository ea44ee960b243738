"""Classified By line numbered as a paragraph.

## What it does
Reports a line such as `1. (U) Classified by Ambassador Jane Doe`.

## Why
The line is a part of the text header, without a number before the first paragraph; numbered, it moves every paragraph
on by one.

## Bad
```cable
1. (U) Classified by Political Officer Jane Doe, Reasons 1.4 (b) and (d)
2. (C) THE MINISTER CALLED (REF A).
3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
Classified By: Political Officer Jane Doe, Reasons 1.4 (b) and (d)
```

## Fix
None: references in the text to paragraphs would have to change too.

## Source
5 FAH-1 H-240: an unnumbered paragraph before paragraph 1. Numbered was common practice before 2003.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, ClassifiedBy
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classified_by


@rule(
    code="CB508",
    name="numbered-classified-by",
    severity=Severity.INFO,
    dialects=STATE_SINCE_1980,
    needs=unusual_classified_by,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number before Classified By."""
    line = cable.classified_by
    if isinstance(line, ClassifiedBy) and line.keyword.text[:1].isdigit():
        number = line.keyword.text.partition(".")[0]
        place = context.part(line.keyword, 0, len(number) + 1)
        yield finding(place, "the Classified By line is numbered {number}, expected no number", number=number)
