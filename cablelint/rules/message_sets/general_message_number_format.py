"""General message number not of the form 123/06.

## What it does
A general message has its series and number on a line of their own: three digits, a slant, two digits of the year.
Reports other widths, a hyphen in place of the slant, and slants behind the number.

## Why
By this number the message is cited and looked up.

## Bad
```cable
NAVADMIN 23/06
```

```cable
NAVADMIN 123/2006
```

```cable
NAVADMIN 123-06
```

## Good
```cable
NAVADMIN 123/06
```

```cable
NAVADMIN 123/06 CORRECTED COPY
```

## Fix
Shown only: the number in its form. Safe: slants behind the number are deleted.

## Source
NAVEDTRA 14214 (general messages).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable, GeneralMessage
from cablelint.rule import Finding, finding, rule
from cablelint.source import Span

_DIGITS = 3
_YEAR_DIGITS = 2


@rule(code="GA509", name="general-message-number-format", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number with its year, or what stands behind it."""
    message = cable.general_message
    if not isinstance(message, GeneralMessage) or message.number is None or message.year is None:
        return
    place = Span(message.number.span.start, message.year.span.end)
    written = context.text(place)
    expected = f"{int(message.number.text):0{_DIGITS}d}/{message.year.text[-_YEAR_DIGITS:]}"
    if len(message.number.text) > _DIGITS and message.number.text[0] != "0":
        yield finding(message.number.span, "number {found} has more than three digits", found=message.number.text)
    elif written != expected:
        yield finding(place, "number {found}, expected {expected}", found=written, expected=expected).suggest(
            [Edit(place, expected)], "write {expected}", expected=expected
        )
    elif message.words is not None and not message.words.text.strip("/ "):
        yield finding(message.words.span, "slants behind the number of a general message, which is no set").fix(
            [Edit(message.words.span, "")], "delete the slants", safe=True
        )
