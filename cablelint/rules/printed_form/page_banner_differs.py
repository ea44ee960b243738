"""Banner of a page differs from those of the other pages.

## What it does
Compares the post, the section and the time of receipt on the banners of one section. The banner that two or more
others contradict is reported; of two banners that differ the second, or the one whose time is before the telegram was
sent. The post of all banners is compared with that of the FM line and the classification line, the number with that of
the telegram (AD407).

The examples are of the dialect `state1970s`; later telegrams that are printed in the same form are judged too.

## Why
The banners of a section are printed from one record. One that differs was damaged in the copy, or its page belongs to
another telegram.

## Bad
```cable
Message Text
CONFIDENTIAL

PAGE 01  LIMA 01234  011210Z

ACTION ARA-10

INFO  OCT-01  ISO-00  SS-15  /026 W
                       ---------------------     054819
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

C O N F I D E N T I A L LIMA 1234

E.O. 11652: GDS
TAGS: PFOR, EAID, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
CONFIDENTIAL

CONFIDENTIAL

PAGE 02  LIMA 01234  011270Z

WOULD CALL AGAIN.
DOE

CONFIDENTIAL

NNN

Message Attributes
Document Number: 1974LIMA01234
Original Classification: CONFIDENTIAL
```

## Good
```cable
Message Text
CONFIDENTIAL

PAGE 01  LIMA 01234  011210Z

ACTION ARA-10

INFO  OCT-01  ISO-00  SS-15  /026 W
                       ---------------------     054819
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

C O N F I D E N T I A L LIMA 1234

E.O. 11652: GDS
TAGS: PFOR, EAID, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
CONFIDENTIAL

CONFIDENTIAL

PAGE 02  LIMA 01234  011210Z

WOULD CALL AGAIN.
DOE

CONFIDENTIAL

NNN

Message Attributes
Document Number: 1974LIMA01234
Original Classification: CONFIDENTIAL
```

## Fix
None: either banner may be the wrong one.

## Source
Observed practice: the 320 banners of 121 telegrams are the same in each section but for the number of the page.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_TELEGRAMS
from cablelint.model import Cable, ClassificationLine, Originator, Token
from cablelint.reference import posts
from cablelint.reference.stations import canonical_station
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import printed_around
from cablelint.rules.printed_form.banners import differences


@rule(
    code="AD417", name="page-banner-differs", severity=Severity.WARNING, dialects=STATE_TELEGRAMS, needs=printed_around
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first part of each banner that other banners contradict, or the post that is not the telegram's."""
    reported: set[int] = set()
    for banner, part, found, other in context.derive(differences):
        if banner.span.start not in reported:
            reported.add(banner.span.start)
            yield finding(
                found.span,
                f"the banner's {part} is {{found}}, on other pages {{other}}",
                found=found.text,
                other=other.text,
            ).label(other.span, "another page of this section")
    if cable.printed is not None and len({banner.station.text for banner in cable.printed.pages}) == 1:
        yield from _another_post(cable, cable.printed.pages[0].station)


def _another_post(cable: Cable, printed: Token) -> Iterator[Finding]:
    """The post of all banners, its name cut to six characters, where FM line and classification line agree on another.

    `USUN N` stands for USUN NEW YORK, also where the classification line has USUN alone.
    """
    originator, line = cable.envelope.originator, cable.classification_line
    if not isinstance(originator, Originator) or not isinstance(line, ClassificationLine) or line.station is None:
        return
    sender, station = originator.name.text, line.station
    names = (station.text, canonical_station(station.text) or "")
    if any(name.startswith(printed.text) for name in names) or posts.same_post(sender, printed.text):
        return
    if posts.same_post(sender, station.text):
        yield finding(
            printed.span, "the banner names {found}, the telegram {station}", found=printed.text, station=station.text
        ).label(station.span, "the post of the telegram")
