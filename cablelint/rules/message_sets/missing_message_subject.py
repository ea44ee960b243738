"""Military text message without a subject.

## What it does
Reports a GENADMIN message that has no SUBJ set, or an empty one. Reports of other formats, such as OPREP-3, say by
sets of their own what they are about; an extract of the remarks alone, below no address, has it elsewhere.

## Why
The subject is what a reader sees first, and what a message is filed by.

## Bad
```cable
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
REF/A/DOC/OPNAV/15JAN2005//
REF/B/MSG/COMNAVEXAMPLE/101200ZFEB2006//
```

```cable
SUBJ///
```

## Good
```cable
SUBJ/SAMPLE MESSAGE FOR TESTING//
```

## Fix
None.

## Source
NAVEDTRA 14292 fig. 2-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import is_extract


@rule(code="GA504", name="missing-message-subject", severity=Severity.ERROR, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the set that the subject should have followed, or the empty one."""
    subjects = cable.sets("SUBJ")
    if not subjects and _has_subject(cable):
        before = (cable.sets("MSGID") or cable.message_sets)[0]
        if before.name in ("RMKS", "GENTEXT") and is_extract(cable, context):
            return
        yield finding(before.identifier.span, "no SUBJ set behind {set}", set=before.name)
    elif subjects and subjects[0].field(0) is None:
        yield finding(subjects[0].identifier.span, "the SUBJ set is empty")


def _has_subject(cable: Cable) -> bool:
    """Whether a message is of the format for free text, or does not say of which it is."""
    name = next((item.field(0) for item in cable.sets("MSGID")), None)
    return name is None or name.text.upper() == "GENADMIN" or cable.general_message is not None
