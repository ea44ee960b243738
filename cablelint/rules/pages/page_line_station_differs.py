"""Page line with another post's name.

## What it does
Compares the post in every line between pages with the classification line's. Page lines cut long names short, to ten
letters, or to six in the form that begins with PAGE; the allied form has the routing indicator of the DE line, or of
the header of JANAP 128. Where the page lines agree with the FM line, the classification line is the odd one out, and
FL606 has it. A name that is no post's, beside the telegram's own number, is damage of the copy and an info.

## Why
The communication centre put the same post on every page. Another one means that it was mistyped, or that pages of
two telegrams were mixed up.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ALMATY 00000123  002 OF 002

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000123  002 OF 002

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: which of the two names is right is for a person to decide.

## Source
Observed practice: 113 telegrams of the 2000s with page lines, without exception.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine, Originator, Token
from cablelint.reference.posts import station_of
from cablelint.reference.stations import begins_station, canonical_station
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_pages
from cablelint.rules.pages.identifications import identified_pages
from cablelint.rules.pages.repeated import one_for_each
from cablelint.rules.stations import meant_station

LENGTH = 10
LENGTH_AFTER_PAGE = 6


@rule(code="PG204", name="page-line-station-differs", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_pages)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for each wrong name."""
    yield from _stations(cable, context)
    yield from _routing_indicators(cable)


def _stations(cable: Cable, context: Context) -> Iterator[Finding]:
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.station is None:
        return
    own = line.station
    station = context.derive(meant_station) or own.text

    numbered = {page.station for page in cable.page_lines if int(page.number.text) == context.settled_number.value}

    def report(name: Token) -> Finding:
        found = finding(
            name.span, "page line is of {name}, the telegram is from {station}", name=name.text, station=station
        ).label(own.span, "the telegram's post is set here")
        return found.at(Severity.INFO) if name in numbered and not begins_station(name.text) else found

    names = (page.station for page in cable.page_lines)
    wrong = (name for name in names if not (_names(name.text, station) or _names_originator(name.text, cable)))
    yield from one_for_each(wrong, report)


def _routing_indicators(cable: Cable) -> Iterator[Finding]:
    """The routing indicators on pages of the allied form."""
    for section in identified_pages(cable):
        own = section.routing_indicator

        def report(written: Token, own: Token = own) -> Finding:
            return finding(
                written.span, "page line is of {written}, expected {own}", written=written.text, own=own.text
            ).label(own.span, "the calling station is set here")

        indicators = (page.routing_indicator for page in section.pages)
        yield from one_for_each((indicator for indicator in indicators if indicator.text != own.text), report)


def _names_originator(name: str, cable: Cable) -> bool:
    originator = cable.envelope.originator
    own = station_of(originator.name.text.upper()) if isinstance(originator, Originator) else None
    return own is not None and _names(name, own)


def _names(name: str, station: str) -> bool:
    """Whether a page line's name, which may be cut short, is the station's."""
    name, station = " ".join(name.upper().split()), " ".join(station.upper().split())
    if name in (station, station[:LENGTH].rstrip(), station[:LENGTH_AFTER_PAGE].rstrip()):
        return True
    known = canonical_station(name)
    return station.endswith(f" {name}") or (known is not None and known == canonical_station(station))
