"""Classification at the edge of a page is not that of the telegram.

## What it does
Compares every classification printed above and below the pages with the classification of the telegram, unless this
is itself the odd one out (CL113). A letter that
the copy garbled (`CONFID*NTIAL`) counts as right.

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
Whoever holds one page sees only the word on it. A lower one there gives the text away, and of two different ones
nobody knows which holds.

## Bad
```cable
SECRET
PAGE 01  LIMA 01234  011210Z
```

## Good
```cable
CONFIDENTIAL
PAGE 01  LIMA 01234  011210Z
```

## Fix
None: a marking is never changed.

## Source
E.O. 11652 sec. 4(A); E.O. 12065 sec. 1-501: the classification stands on the face of a document. Observed practice:
one word for all pages in all of 119 telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around

_GARBLED = "*#"
_ABBREVIATED = {"UNCLAS": "UNCLASSIFIED"}


@rule(
    code="AD402", name="page-banner-mismatch", severity=Severity.ERROR, dialects=STATE_TELEGRAMS, needs=printed_around
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each other word; where all pages agree against the classification line, only the first."""
    line = cable.classification_line
    if cable.printed is None or not isinstance(line, ClassificationLine) or line.level is None:
        return
    if context.settled_classification.contradicted:
        return
    letters = "".join(line.marking.text.split())
    expected = _ABBREVIATED.get(letters, letters)
    words = cable.printed.classifications
    differing = {text for text in {word.text for word in words} if not _is(text, expected)}
    wrong = [word for word in words if word.text in differing]
    if len(wrong) == len(words):
        wrong = wrong[:1]
    for word in wrong:
        yield finding(
            word.span,
            "the page is marked {found}, the telegram {expected}",
            found=word.text,
            expected=line.marking.text,
        ).label(line.marking.span, "overall classification is set here")


def _is(word: str, expected: str) -> bool:
    """Whether a word at the edge of a page is the expected one, garbled letters left out."""
    found = "".join(word.partition("POSS")[0].split())
    return found == expected or (
        len(found) == len(expected)
        and all(letter == other or letter in _GARBLED for letter, other in zip(found, expected, strict=True))
    )
