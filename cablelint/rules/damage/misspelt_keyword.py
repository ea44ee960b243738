"""Keyword of the text header misspelt.

## What it does
Reports a SUBJECT, REF or Classified By line whose keyword has a slip in it, `UBJECT:`, `REG:`, `Clasified By:`; right
below the TAGS line also one with half of its letters garbled, `XIBJ:`. The line is read as what was meant. TG614 does
the same for TAGS.

## Why
Programs that index telegrams find the line by its first word.

## Bad
```cable
TAGS: PREL ECON KZ
UBJECT: SAMPLE TELEGRAM FOR TESTING
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Good
```cable
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
REF: A. 05 ASTANA 4321
     B. STATE 12345
```

## Fix
Safe: the keyword.

## Source
5 FAH-1 H-210 (subject and reference lines); observed practice: garbled letters in re-typed and relayed copies.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassifiedBy, Malformed
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import other_keywords
from cablelint.rules.text_header import STANDARD_KEYWORDS

_CLASSIFIED = pattern(r"CLASSIFIED\s+BY", re.IGNORECASE)


@rule(code="IN008", name="misspelt-keyword", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=other_keywords)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the keywords of the subject and reference lines that are none."""
    for line, standard in ((cable.subject_line, "SUBJECT"), (cable.reference_line, "REF")):
        if line is not None and not isinstance(line, Malformed) and line.keyword.text.upper() not in STANDARD_KEYWORDS:
            yield finding(
                line.keyword.span,
                "{word} is no keyword, expected {standard}",
                word=line.keyword.text,
                standard=standard,
            ).fix([Edit(line.keyword.span, standard)], "write {standard}", safe=True, standard=standard)
    classifier = cable.classified_by
    if isinstance(classifier, ClassifiedBy) and not _CLASSIFIED.search(classifier.keyword.text):
        yield finding(
            classifier.keyword.span, "{word} is no keyword, expected Classified By", word=classifier.keyword.text
        ).suggest([Edit(classifier.keyword.span, "Classified By")], "write Classified By")
