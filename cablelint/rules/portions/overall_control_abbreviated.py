"""Control of the overall marking abbreviated as in a portion mark.

## What it does
Reports `SECRET//NF` and `SECRET//OC/NF`: behind the level in the classification line the controls stand as in an
overall marking, `SECRET//ORCON/NOFORN`.

## Why
Abbreviations are for portion marks. The overall marking is spelled out, so that nobody needs to know them.

## Bad
```cable
C O N F I D E N T I A L//NF ASTANA 000123

1. (C//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (U) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L//NOFORN ASTANA 000123

1. (C//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (U) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, D.1.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import overall_controls


@rule(
    code="PM316", name="overall-control-abbreviated", severity=Severity.ERROR, dialects=MARKED, needs=overall_controls
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the abbreviations."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.controls is None:
        return
    from cablelint.markings.rendering import banner_word
    from cablelint.markings.writing import controls_by_word

    for word in line.words:
        control = controls_by_word().get(word.text.upper())
        if control is None or not line.controls.span.start <= word.span.start < line.controls.span.end:
            continue
        expected = banner_word(control)
        if word.text.upper() == control.short != expected:
            yield finding(
                word.span,
                "{word} is the abbreviation of a portion mark, expected {expected}",
                word=word.text,
                expected=expected,
            ).label(line.marking.span, "in the overall marking")
