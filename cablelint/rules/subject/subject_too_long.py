"""Subject of more than 200 characters.

## What it does
Counts the characters of the subject, without its mark, and with single blanks.

## Why
A subject that long is cut off in every list; most often the next line was not set apart from it.

## Bad
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING THE LENGTH OF A SUBJECT
WHICH GOES ON AND ON FROM ONE LINE TO THE NEXT WITHOUT
COMING TO AN END, SO THAT NO LIST OF TELEGRAMS CAN SHOW IT
AS A WHOLE, AND NO READER KNOWS WHAT IT IS ABOUT
```

## Good
```cable
SUBJECT: SAMPLE TELEGRAM FOR TESTING THE LENGTH OF A SUBJECT
```

## Fix
None.

## Source
Observed practice: the subjects of 1973-2010 have two or three lines of 55 characters at most.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, Subject
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_subject

_LONGEST = 200


@rule(code="SJ705", name="subject-too-long", severity=Severity.WARNING, needs=unusual_subject)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a subject that is too long."""
    line, subject = cable.subject_line, cable.subject
    if isinstance(line, Subject) and line.text is not None and subject is not None and len(subject) > _LONGEST:
        yield finding(
            line.text.span,
            "the subject has {length} characters, expected at most {longest}",
            length=len(subject),
            longest=_LONGEST,
        )
