"""Text cites a reference that the REF line does not have.

## What it does
Looks for `REF B`, `REFS A AND C` and the like in the paragraphs, quoted texts left out, and compares the letters with
the labels of the REF line. References without labels count as A, B, C. Silent where the labels themselves are out of
order (RF801, RF802), and where neither REF nor SUBJECT line is there: then the copy is an extract.

## Why
The reader cannot find what the text relies on.

## Bad
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF C).
```

## Good
```cable
1. (C) THE MINISTER CALLED (REF A).

2. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: either the letter is wrong or a reference is missing.

## Source
5 FAH-1 H-230: references are listed in the text header and cited by their letters.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, Malformed
from cablelint.model.references import usual_citations
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unknown_citation
from cablelint.rules.references.labels import WORD_NOT_LABEL, labels_in_order, labels_of
from cablelint.rules.text_header import is_repeated
from cablelint.source import Source, Span

_LETTER = r"[A-Z](?!\w|['’]\w|\.\w)"
# REF A, REF (B), REFTEL C; a list only behind the plural: in "REF A, I ASKED" the I is no label.
_CITATION = pattern(
    rf"(?i:REF(?:TEL)?)(?:\.?\s+\(?({_LETTER})"
    rf"|(?i:S)\.?\s+\(?({_LETTER}(?:(?:,|\s|\)|\(|&|/|\b(?i:AND)\b)+{_LETTER})*))"
)
_SINGLE_LETTER = pattern(r"\b[A-Z]\b")
# A REF line that the text header does not have, because the lines above it ran into the text.
_REF_LINE = pattern(r"^[^\w\r\n]*REF(?:S|TELS?)?\b", re.IGNORECASE | re.MULTILINE)


@rule(code="RF807", name="cited-label-missing", severity=Severity.WARNING, dialects=STATE, needs=unknown_citation)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first citation of each reference that is not there; without a REF line, only one."""
    line = cable.reference_line
    if isinstance(line, Malformed) or is_repeated(cable, "REFERENCES"):
        return
    if line is None and cable.subject_line is not None:
        for letter, place in list(_missing(cable, context, set()))[:1]:
            if not _REF_LINE.search(context.text(cable.span)):
                yield finding(place, "the text cites reference {letter}, and there is no REF line", letter=letter)
    elif line is not None and (usual_citations(line) or line.references) and context.derive(labels_in_order):
        for letter, place in _missing(cable, context, labels_of(line, context)):
            yield finding(
                place, "the text cites reference {letter}, which the REF line does not have", letter=letter
            ).label(line.span, "the references")


def _missing(cable: Cable, context: Context, known: set[str]) -> Iterator[tuple[str, Span]]:
    """The letters that paragraphs cite which are not quoted, and that are not known, each where it is cited first."""
    text, seen = context.source.text, known | {WORD_NOT_LABEL}
    for match in _citations(cable, context.source):
        for letter in _SINGLE_LETTER.finditer(text, *match.span(match.lastindex or 0)):
            if letter[0] not in seen:
                seen.add(letter[0])
                yield letter[0], Span(*letter.span())


def _citations(cable: Cable, source: Source) -> Iterator[re.Match[str]]:
    """Where paragraphs that are not quoted cite references by their letters."""
    for paragraph in cable.paragraphs:
        if not paragraph.quoted:
            for at in source.places("REF", paragraph.span):
                match = _CITATION.match(source.text, at, paragraph.span.end)
                if match is not None and not source.text[at - 1 : at].isalnum():
                    yield match
