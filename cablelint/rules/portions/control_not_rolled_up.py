"""Control of a paragraph that the telegram as a whole does not have.

## What it does
Looks for NODIS and EXDIS of a mark among the captions and in the classification line; under the marking profiles
`ic` and `dod` also for ORCON, IMCON, PROPIN, RSEN, FISA and DEA SENSITIVE. One finding a control, at the first mark
with it. NOFORN is PM308, NODIS and EXDIS in one mark PM319.

## Why
Who handles the telegram looks at its captions and overall marking, not at every paragraph.

## Bad
```cable
1. (C//XD) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L ASTANA 000123
EXDIS
STATE FOR SCA/CEN

1. (C//XD) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, D.2 and table 3, H.9 pp. 172-175; ODNI ISM-ID-00068, ISM-ID-00071, ISM-ID-00165.
"""

from collections.abc import Iterator

from cablelint.classification import Control, MarkingProfile
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import written_marking
from cablelint.rule import Finding, finding, rule
from cablelint.rules.portions.reading import controlled_portions, portions
from cablelint.source import Span

_CAPTIONS = frozenset({Control.NODIS, Control.EXDIS})
_CONTROLS = _CAPTIONS | {Control.ORCON, Control.IMCON, Control.PROPIN, Control.RSEN, Control.FISA, Control.DSEN}


@rule(code="PM324", name="control-not-rolled-up", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for each control, at the first mark that has it."""
    line, controlled = cable.classification_line, controlled_portions(context)
    if not controlled or not isinstance(line, ClassificationLine):
        return
    wanted = _CAPTIONS if context.marking_profile is MarkingProfile.STATE else _CONTROLS
    if all(portion.marking.controls.isdisjoint(wanted) for portion in controlled):
        return
    written = written_marking(cable)
    if written is None:
        return
    from cablelint.markings.rollup import roll_up

    called_for = roll_up(portion.marking for portion in portions(context)).controls & wanted
    heading = Span(line.span.start, cable.paragraphs[0].span.start)
    for portion in controlled:
        if portion.marking.controls >= _CAPTIONS:
            continue
        for control in Control:
            if control not in called_for - written.controls or control not in portion.marking.controls:
                continue
            called_for -= {control}
            if control.value not in context.text(heading).upper() and not _is_stricter(control, written.controls):
                yield (
                    finding(
                        portion.mark.span,
                        "{place} is marked {mark}, but the telegram is not {control}",
                        place=portion.place,
                        mark=portion.mark.text,
                        control=control.value,
                    )
                    .label(line.marking.span, "the overall marking is set here")
                    .help(
                        "write {control} there or among the captions, or take it out of the mark", control=control.value
                    )
                )


def _is_stricter(control: Control, written: frozenset[Control]) -> bool:
    """Whether the telegram as a whole has NODIS, which stands for EXDIS too."""
    return control is Control.EXDIS and Control.NODIS in written
