"""Control of the overall marking that no paragraph calls for.

## What it does
Reports NOFORN, ORCON, IMCON, PROPIN, RELIDO, RSEN, FISA and DEA SENSITIVE in the classification line or among the
captions where the marks do not call for them. Silent where a paragraph has no mark or one that cannot be read, and
where the text speaks of compilation or aggregate. NODIS and EXDIS govern the telegram as a whole, and are left out. Off
by default: in State telegrams such captions often stand at the top only.

## Why
A control too many keeps the telegram from those who may see it.

## Bad
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
NOFORN

1. (C/NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: whether a mark or the caption is wrong is for a person to decide.

## Source
CAPCO Register and Manual 2016, D.2 and table 3.
"""

from collections.abc import Iterator

from cablelint.classification import Control
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import written_marking
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import called_for, explains_itself

_CONTROLS = frozenset(
    {
        *(Control.NOFORN, Control.ORCON, Control.IMCON, Control.PROPIN),
        *(Control.RELIDO, Control.RSEN, Control.FISA, Control.DSEN),
    }
)


@rule(code="PM326", name="control-of-no-portion", severity=Severity.INFO, default=False, dialects=MARKED)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for each control, at its caption or in the classification line."""
    line, written = cable.classification_line, written_marking(cable)
    if not isinstance(line, ClassificationLine) or written is None or not written.controls & _CONTROLS:
        return
    if explains_itself(cable, context):
        return
    surplus = (written.controls - called_for(context).controls) & _CONTROLS
    for control in sorted(surplus, key=lambda control: control.value):
        caption = next((caption for caption in cable.captions if caption.name == control.name), None)
        at = caption.span if caption is not None else (line.controls or line.marking).span
        yield finding(at, "no paragraph calls for {control}", control=control.value)
