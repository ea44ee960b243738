"""Section number of one digit.

## What it does
Reports `SECTION 1 OF 2` on the classification line of a post's telegram of 2001 to 2010, where posts wrote two digits.

## Why
Programs that put sections together again look for two digits.

## Bad
```cable
C O N F I D E N T I A L SECTION 1 OF 2 ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123
```

## Fix
Safe: zeros in front.

## Source
Observed practice: 179 telegrams of 2001 to 2010 in sections, without exception. Allied messages, and telegrams of the
1970s, have one digit (ACP 127(G) 208.e).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classification_line.message_number_width import FIRST_YEAR, LAST_YEAR
from cablelint.rules.needs import unusual_classification_line

_WIDTH = 2


@rule(
    code="CL117",
    name="section-number-width",
    severity=Severity.INFO,
    dialects=STATE_TELEGRAMS,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the section where it has numbers of one digit."""
    line, date = cable.classification_line, context.date
    if not isinstance(line, ClassificationLine) or line.section is None or line.station is None or date is None:
        return
    section = line.section
    tokens = [token for token in (section.number_token, section.total_token) if token is not None]
    short = [token for token in tokens if len(token.text) < _WIDTH]
    if short and FIRST_YEAR <= date.year <= LAST_YEAR:
        edits = [Edit(token.span, token.text.zfill(_WIDTH)) for token in short]
        yield finding(
            section.span, "{section} has a number of one digit, expected two", section=context.text(section.span)
        ).fix(edits, "write two digits", safe=True)
