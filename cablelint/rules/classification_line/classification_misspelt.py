"""Misspelt classification.

## What it does
Reports a classification whose letters are not those of a level: `C O N F I D E N T A L`.

## Why
Software that routes and files telegrams goes by these words. One it does not know is handled as if there were none.

## Bad
```cable
C O N F I D E N T A L ASTANA 000123
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
```

## Fix
Shown only, where one slip of the keyboard explains it: a fix never touches a classification.

## Source
5 FAH-2 H-222 (the designations); ACP 127(G) 209.a.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine, Spelling
from cablelint.rule import Finding, finding, rule
from cablelint.rules.classification_line.sbu_as_classification import states_sbu
from cablelint.rules.needs import unusual_classification_line


@rule(
    code="CL103",
    name="classification-misspelt",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_classification_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the classification where its letters are not those of a level."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.spelling is not Spelling.GARBLED or states_sbu(line):
        return
    found = finding(line.marking.span, "{written} is no classification", written=line.marking.text)
    if line.level is not None:
        spaced = "  ".join(" ".join(word) for word in line.level.words.split())
        expected = spaced if line.level.classified else "UNCLAS"
        found = found.suggest([Edit(line.marking.span, expected)], "write {expected}", expected=expected)
    yield found
