"""Word of unclassified text beside a classification.

## What it does
Reports SENSITIVE, SBU, FOUO and LOU directly behind CONFIDENTIAL, SECRET or TOP SECRET on the classification line, also
among the controls of a double slash (`SECRET//FOUO`).

## Why
No other word may be used together with a level of classification: `SECRET SENSITIVE` is no level, and readers can only
guess what was meant.

## Bad
```cable
C O N F I D E N T I A L SENSITIVE SECTION 01 OF 02 ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123
```

## Fix
None: a fix never touches a classification.

## Source
32 CFR 2001.23(a) (2004), 2001.24(a) (2010); ODNI ISM-ID-00030, ISM-ID-00037.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine, Token
from cablelint.reference.captions import is_protecting
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_classification_line


@rule(
    code="CL112",
    name="words-beside-classification",
    severity=Severity.ERROR,
    dialects=STATE_TELEGRAMS,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the words of unclassified text that stand beside a level."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.level is None or not line.level.classified:
        return
    for word in _beside(line, context):
        if is_protecting(word.text):
            yield (
                finding(word.span, "{word} stands beside the classification", word=word.text)
                .label(line.marking.span, "the classification is set here")
                .note("no other word is used together with a level of classification")
            )


def _beside(line: ClassificationLine, context: Context) -> Iterator[Token]:
    """The words between the level and the post."""
    place = line.section or line.station
    yield from (word for word in line.words if place is None or word.span.start < place.span.start)
    if line.station is not None and " " in line.station.text:
        first = line.station.text.split()[0]
        yield Token(first, context.part(line.station, 0, len(first)))
