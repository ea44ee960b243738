"""MSGID whose first field is no message type.

## What it does
The first field of MSGID names the format of the message, GENADMIN for free text. Reports an empty field, and the name
of a series of general messages (NAVADMIN, ALNAV, MARADMIN) in its place, or a slip for GENADMIN.

## Why
The series is named by the general message number; a program looks the format up by this field.

## Bad
```cable
MSGID/NAVADMIN/COMNAVEXAMPLE/N1/MAR//
```

## Good
```cable
MSGID/GENADMIN/COMNAVEXAMPLE/N1/MAR//
```

## Fix
Shown only, for the message may be of another type: GENADMIN.

## Source
NAVEDTRA 14292 fig. 2-3. Five of 75 public Navy messages have NAVADMIN there.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.reference.nearest import nearest
from cablelint.rule import Finding, finding, rule

_SERIES = pattern(r"[A-Z]{3,7}ADMIN|NAVOP|AL(?:NAV|COM|MAR|COAST|ARACT)[A-Z]*")
_TYPE = "GENADMIN"


@rule(code="GA503", name="series-as-message-type", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the field, or the identifier where the field is empty."""
    for item in cable.sets("MSGID")[:1]:
        written = item.field(0)
        if written is None:
            yield finding(item.identifier.span, "MSGID does not name the type of the message, such as GENADMIN")
        elif written.text != _TYPE and _SERIES.fullmatch(written.text):
            yield finding(
                written.span, "{series} is a series of messages, expected a type such as GENADMIN", series=written.text
            ).suggest([Edit(written.span, _TYPE)], "write GENADMIN")
        elif nearest(written.text, (_TYPE,)):
            yield finding(written.span, "{type} is no message type, expected GENADMIN", type=written.text).suggest(
                [Edit(written.span, _TYPE)], "write GENADMIN"
            )
