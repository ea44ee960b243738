"""Compartment of the overall marking that no paragraph has.

## What it does
Under the marking profiles `ic` and `dod`: reports compartments, special access programs, nuclear information and SSI of
the classification line that stand in no mark. Silent where a paragraph has no mark or one that cannot be read, and
where the text speaks of compilation or aggregate.

## Why
The overall marking repeats what the paragraphs have. A compartment too many keeps the telegram from those who may see
it, or a mark is wrong.

## Bad
```cable
C O N F I D E N T I A L//SI//NOFORN ASTANA 000123

1. (C//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L//SI//NOFORN ASTANA 000123

1. (C//SI//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: whether a mark or the classification line is wrong is for a person to decide.

## Source
CAPCO Register and Manual 2016, D.2; ODNI ISM-ID-00228 to 00231, 00344, 00348, 00374.
"""

from collections.abc import Iterator

from cablelint.classification import Control, Marking, MarkingProfile
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import written_marking
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import overall_controls
from cablelint.rules.portions.reading import called_for, explains_itself


@rule(
    code="PM325", name="compartment-of-no-portion", severity=Severity.WARNING, dialects=MARKED, needs=overall_controls
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the controls of the classification line."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.controls is None:
        return
    written = written_marking(cable)
    if context.marking_profile is MarkingProfile.STATE or written is None or not _words(written):
        return
    if explains_itself(cable, context):
        return
    from cablelint.markings.rollup import MULTIPLE_PROGRAMS

    wanted = _words(called_for(context))
    surplus = _words(written) - wanted
    if any(word.startswith("SAR-") for word in wanted):
        surplus -= {MULTIPLE_PROGRAMS}
    if surplus:
        yield (
            finding(line.controls.span, "no paragraph is marked {words}", words=", ".join(sorted(surplus)))
            .note("the overall marking repeats what the paragraphs have")
            .help("correct the marks or the overall marking, or say that the compilation calls for it")
        )


def _words(marking: Marking) -> frozenset[str]:
    protected = {Control.SSI.value} if Control.SSI in marking.controls else set[str]()
    return marking.compartments | marking.programs | marking.atomic | protected
