"""MSGID missing, or not the first set.

## What it does
Looks for the MSGID set. A message of sets without one is an error; one that stands behind other sets, a warning. An
extract of the remarks alone, below no address, is not asked for it.

## Why
MSGID says of what format the message is: a program that reads it needs it first.

## Bad
```cable
NAVADMIN 123/06
SUBJ/SAMPLE MESSAGE FOR TESTING//
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
```

```cable
NAVADMIN 123/06
SUBJ/SAMPLE MESSAGE FOR TESTING//
```

## Good
```cable
NAVADMIN 123/06
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
SUBJ/SAMPLE MESSAGE FOR TESTING//
```

## Fix
None.

## Source
NAVEDTRA 14292 fig. 2-3. Between 2014 and 2021 one public Navy message in five had SUBJ first.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, MessageSet
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import is_extract


@rule(code="GA502", name="msgid-not-first", severity=Severity.ERROR, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the MSGID set that is not the first, or the first set of a message without one."""
    first = cable.message_sets[0]
    msgid: MessageSet | None = next(iter(cable.sets("MSGID")), None)
    if msgid is None:
        if first.name in ("RMKS", "GENTEXT") and is_extract(cable, context):
            return
        yield finding(first.identifier.span, "no MSGID set before {set}", set=first.name).help(
            "begin the sets with one in the form of `MSGID/GENADMIN/CNO WASHINGTON DC/N1/DEC//`"
        )
    elif msgid is not first:
        yield (
            finding(msgid.identifier.span, "MSGID stands behind {set}, expected first", set=first.name)
            .at(Severity.WARNING)
            .label(first.identifier.span, "the first set")
        )
