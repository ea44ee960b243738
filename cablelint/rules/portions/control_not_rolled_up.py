"""Control or compartment of a paragraph that the telegram as a whole does not have.

## What it does
Looks among the captions and in the classification line for what the marks have beside their levels: NODIS and EXDIS,
compartments, special access programs, nuclear information. Under the marking profiles `ic` and `dod` also for ORCON,
IMCON, PROPIN, RSEN, FISA, DEA SENSITIVE, LES, SSI, LIMDIS, UCNI, foreign information and NATO. One finding at the
first mark with each. NOFORN is PM308, NODIS and EXDIS in one mark PM319, SBU CP206.

## Why
Who handles the telegram looks at its captions and overall marking, not at every paragraph.

## Bad
```cable
1. (C//XD) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

```cable
C O N F I D E N T I A L//NOFORN ASTANA 000123

1. (C//SI//NF) THE MINISTER CALLED.

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

```cable
C O N F I D E N T I A L//SI//NOFORN ASTANA 000123

1. (C//SI//NF) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: a fix never touches a marking.

## Source
CAPCO Register and Manual 2016, D.2 and table 3, H.9 pp. 172-175; ODNI ISM-ID-00064 to 00068, 00071 to 00086, 00145,
00165, 00298, 00343, 00347, 00373.
"""

import re
from collections.abc import Iterator

from cablelint.classification import Control, Marking, MarkingProfile
from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MARKED
from cablelint.model import Cable, ClassificationLine
from cablelint.overall import written_marking
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import controlled_marks
from cablelint.rules.portions.reading import called_for, controlled_portions
from cablelint.source import Span

_CAPTIONS = frozenset({Control.NODIS, Control.EXDIS})
_CONTROLS = _CAPTIONS | {
    *(Control.ORCON, Control.IMCON, Control.PROPIN, Control.RSEN, Control.FISA, Control.DSEN),
    *(Control.LES, Control.SSI, Control.LIMDIS, Control.UCNI, Control.DCNI),
}
# One word of the overall marking that stands for others.
_STANDING_FOR = {"NODIS": ("EXDIS",), "RD": ("FRD", "TFNI"), "FRD": ("TFNI",)}
_ALL_PROGRAMS, _ALL_SOURCES = "SAR-MULTIPLE PROGRAMS", "FGI"


@rule(code="PM324", name="control-not-rolled-up", severity=Severity.ERROR, dialects=MARKED, needs=controlled_marks)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding at the first mark that has each word."""
    line, controlled = cable.classification_line, controlled_portions(context)
    if not controlled or not isinstance(line, ClassificationLine):
        return
    profile = context.marking_profile
    having = [(portion, words) for portion in controlled if (words := _words(portion.marking, profile))]
    if not having:
        return
    written = written_marking(cable)
    if written is None:
        return
    said = _words(written, profile)
    heading = context.text(Span(line.span.start, cable.paragraphs[0].span.start)).upper()
    called = _words(called_for(context), profile)
    missing = {word for word in called - said if not (_is_covered(word, said) or _stands_in(word, heading))}
    for portion, words in having:
        if portion.marking.controls >= _CAPTIONS:
            continue
        found = sorted(words & missing)
        missing -= words
        if found:
            yield (
                finding(
                    portion.mark.span,
                    "{place} is marked {mark}, but the telegram is not {words}",
                    place=portion.place,
                    mark=portion.mark.text,
                    words=", ".join(found),
                )
                .label(line.marking.span, "the overall marking is set here")
                .help("write this there or among the captions, or take it out of the mark")
            )


def _stands_in(word: str, heading: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", heading) is not None


def _words(marking: Marking, profile: MarkingProfile) -> set[str]:
    """What of a marking has to stand in the overall one, in its words."""
    everything = profile is not MarkingProfile.STATE
    words = {control.value for control in marking.controls & (_CONTROLS if everything else _CAPTIONS)}
    words |= marking.compartments | marking.programs | marking.atomic
    if everything:
        foreign = marking.sources | (marking.producers - {"USA"})
        words |= {source if source == _ALL_SOURCES else f"{_ALL_SOURCES} {source}" for source in foreign}
    return words


def _is_covered(word: str, said: set[str]) -> bool:
    """Whether a wider or stricter word of the overall marking stands for this one: SI-G for SI, NODIS for EXDIS."""
    if word.startswith("SAR-") and _ALL_PROGRAMS in said:
        return True
    if word.startswith(f"{_ALL_SOURCES} ") and _ALL_SOURCES in said:
        return True
    return any(other.startswith(f"{word}-") or word in _STANDING_FOR.get(other, ()) for other in said)
