"""The archive has the record of a telegram, and no text.

## What it does
Reports a record, `Message Attributes`, with no telegram above it.

## Why
Six of a hundred records of 1973 to 1979 have no text: it was not converted, or was withdrawn. That is no fault of the
copy, but whoever counts telegrams wants to know.

## Bad
```cable
Message Text
Message Attributes
Document Number: 1974LIMA01234
Locator: TEXT ON MICROFILM, ADS TEXT NOT CONVERTED
```

## Good
```cable
CONFIDENTIAL
PAGE 01  LIMA 01234  011210Z
```

## Fix
None.

## Source
Observed practice; the entry Locator says where the text is.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_1970S
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule


@rule(code="AD408", name="text-not-in-archive", severity=Severity.INFO, dialects=(STATE_1970S,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield a record without a text."""
    record = cable.archive_record
    if record is not None and cable.classification_line is None and cable.body is None:
        place = record.value("Locator")
        yield finding(
            place.span if place is not None else record.span,
            "the archive has no text of this telegram{where}",
            where=f": {place.text}" if place is not None else "",
        )
