"""LIMITED OFFICIAL USE after September 1995.

## What it does
Reports LIMITED OFFICIAL USE as classification or caption of a telegram dated after 30 September 1995.

## Why
The marking ceased to exist on 1 October 1995. Sensitive but unclassified telegrams are UNCLAS with the caption
SENSITIVE since then.

## Bad
```cable
ZNR UUUUU ZZH

LIMITED OFFICIAL USE ASTANA 000123

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (U) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Good
```cable
ZNR UUUUU ZZH

UNCLAS ASTANA 000123
SENSITIVE

E.O. 12958: N/A
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
1. (SBU) THE MINISTER CALLED.
2. (U) HE LEFT AN HOUR LATER.
DOE
```

## Fix
None: a fix never touches a classification.

## Source
00 STATE 018029, para. 1.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine, Token
from cablelint.reference.captions import LIMITED_OFFICIAL_USE, SENSITIVE_SINCE
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import limited_official_use


@rule(
    code="CL107",
    name="limited-official-use-after-1995",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=limited_official_use,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first place that says LIMITED OFFICIAL USE."""
    if context.date is None or context.date < SENSITIVE_SINCE:
        return
    token = next(_places(cable), None)
    if token is not None and not context.settled_classification.contradicted:
        yield (
            finding(token.span, "LIMITED OFFICIAL USE ceased to exist on 1 October 1995")
            .note("the telegram is dated {date}", date=context.date.isoformat())
            .help("use UNCLAS with the caption SENSITIVE")
        )


def _places(cable: Cable) -> Iterator[Token]:
    line = cable.classification_line
    if isinstance(line, ClassificationLine) and " ".join(line.marking.text.upper().split()) == LIMITED_OFFICIAL_USE:
        yield line.marking
    yield from (Token(caption.text, caption.span) for caption in cable.captions if caption.name == LIMITED_OFFICIAL_USE)
