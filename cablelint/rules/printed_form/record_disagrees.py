"""The archive's record disagrees with the text.

## What it does
Compares the record below a telegram with its text: the original classification, the original handling restrictions,
the number of the document. TAGS and subject are not compared, since the archive adds TAGS and cuts subjects, nor is
the number of pages, which is that of other pages.

## Why
Who searches the archive searches its record. Where it disagrees, one of the two is wrong, mostly the record.

## Bad
```cable
Message Text
UNCLASSIFIED
PAGE 01  LIMA 01234  011210Z
ACTION ARA-10
INFO OCT-01 /011 W
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

UNCLAS LIMA 1234

E.O. 11652: N/A
TAGS: PFOR, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
WOULD CALL AGAIN.
DOE
UNCLASSIFIED
NNN
Message Attributes
Document Number: 1974LIMA01243
Original Classification: UNCLASSIFIED
```

## Good
```cable
Message Text
UNCLASSIFIED
PAGE 01  LIMA 01234  011210Z
ACTION ARA-10
INFO OCT-01 /011 W
R 011200Z MAR 74
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 1234

UNCLAS LIMA 1234

E.O. 11652: N/A
TAGS: PFOR, PE
SUBJECT: SAMPLE TELEGRAM FOR TESTING

1. THE MINISTER CALLED ON MARCH 1, AND SAID THAT HE
WOULD CALL AGAIN.
DOE
UNCLASSIFIED
NNN
Message Attributes
Document Number: 1974LIMA01234
Original Classification: UNCLASSIFIED
```

## Fix
None.

## Source
Observed practice: 3 of 120 records disagree with the text in one of the three.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_1970S
from cablelint.model import ArchiveRecord, Cable, ClassificationLine, Originator
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.stations import letters_of, stations_of_pages

_RESTRICTIONS = frozenset({"NODIS", "EXDIS", "LIMDIS", "STADIS", "NOFORN"})
_UNCLASSIFIED = {"UNCLAS": "UNCLASSIFIED"}


@rule(code="AD405", name="record-disagrees", severity=Severity.WARNING, dialects=(STATE_1970S,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield each entry that disagrees."""
    record, line = cable.archive_record, cable.classification_line
    if record is None or not isinstance(line, ClassificationLine):
        return
    if not context.settled_classification.contradicted:
        yield from _classification(record, line)
    yield from _restrictions(record, cable)
    if not context.settled_number.contradicted:
        yield from _number(record, cable, line)


def _classification(record: ArchiveRecord, line: ClassificationLine) -> Iterator[Finding]:
    stated = record.value("Original Classification")
    letters = "".join(line.marking.text.split())
    if stated is None or line.level is None:
        return
    if "".join(stated.text.split()) != _UNCLASSIFIED.get(letters, letters):
        yield finding(
            stated.span, "the record says {stated}, the text {found}", stated=stated.text, found=line.marking.text
        ).label(line.marking.span, "overall classification is set here")


def _restrictions(record: ArchiveRecord, cable: Cable) -> Iterator[Finding]:
    entry = record.entry("Original Handling Restrictions")
    if entry is None:
        return
    stated = frozenset(entry.value.text.replace(",", " ").split() if entry.value is not None else ()) & _RESTRICTIONS
    written = [caption for caption in cable.captions if caption.name in _RESTRICTIONS]
    found = frozenset(caption.name for caption in written if caption.name is not None)
    if stated == found:
        return
    report = finding(
        entry.value.span if entry.value is not None else entry.key.span,
        "the record has the restrictions {stated}, the text {found}",
        stated=", ".join(sorted(stated)) or "none",
        found=", ".join(sorted(found)) or "none",
    )
    for caption in written:
        report = report.label(caption.span, "a caption of the text")
    yield report


def _number(record: ArchiveRecord, cable: Cable, line: ClassificationLine) -> Iterator[Finding]:
    stated = record.value("Document Number")
    if stated is None or line.station is None or line.number is None or cable.date is None:
        return
    # The longest first: a misread ROM is how ROME begins.
    named = sorted({letters_of(name) for name in (line.station.text, *_named_elsewhere(cable))}, key=len, reverse=True)
    number = next(
        (rest for letters in named if (rest := stated.text.removeprefix(f"{cable.date.year}{letters}")) != stated.text),
        "",
    )
    if not number.isdecimal() or int(number) != int(line.number.text):
        yield finding(
            stated.span,
            "the record has the document number {stated}, the text {station} {number} of {year}",
            stated=stated.text,
            station=line.station.text,
            number=line.number.text,
            year=cable.date.year,
        ).label(line.number.span, "the telegram's number")


def _named_elsewhere(cable: Cable) -> set[str]:
    """The posts of FM line and pages: with them, the record proves the classification line wrong (CL116, FL606)."""
    originator = cable.envelope.originator
    station = posts.station_of(originator.name.text) if isinstance(originator, Originator) else None
    return stations_of_pages(cable) | ({station} if station is not None else set())
