"""Keyword of the text header misspelt.

## What it does
Reports a SUBJECT or REF line whose keyword has one slip in it, `UBJECT:`, `SUBJCET:`, `REG:`. The line is read as
what was meant. TG614 does the same for TAGS.

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

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, ReferenceLine, Subject
from cablelint.rule import Finding, finding, rule

_STANDARD = frozenset({"SUBJECT", "SUBJ", "REF", "REFS", "REF(S)", "REFS(S)"})


@rule(code="IN008", name="misspelt-keyword", severity=Severity.WARNING)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the keywords of the subject and reference lines that are none."""
    for line, standard in ((cable.subject_line, "SUBJECT"), (cable.reference_line, "REF")):
        if isinstance(line, Subject | ReferenceLine) and line.keyword.text.upper() not in _STANDARD:
            yield finding(
                line.keyword.span,
                "{word} is no keyword, expected {standard}",
                word=line.keyword.text,
                standard=standard,
            ).fix([Edit(line.keyword.span, standard)], "write {standard}", safe=True, standard=standard)
