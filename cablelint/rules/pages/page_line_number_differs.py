"""Page line with another telegram's number.

## What it does
Compares the number in every line between pages (`ASTANA 00002080  002 OF 002`) with the telegram's number. Where all
other places agree against the classification line, CL114 reports that line instead. In the allied form
(`PAGE 2 RUEHTA 0123 UNCLAS`) it is the station serial of the DE line, or of the header of JANAP 128, that every page
of a section must repeat.

## Why
The communication centre put the same number on every page. Another number means that it was mistyped, or that pages
of two telegrams were mixed up.

## Bad
```cable
C O N F I D E N T I A L SECTION 01 OF 02 ASTANA 000123

1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

ASTANA 00000124  002 OF 002

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
None: which of the two numbers is right is for a person to decide.

## Source
Observed practice: 113 telegrams of the 2000s with page lines, without exception;
ACP 127(G) 208.c (page identification).
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, ClassificationLine, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_pages
from cablelint.rules.pages.identifications import identified_pages, is_same_serial
from cablelint.rules.pages.repeated import one_for_each


@rule(code="PG201", name="page-line-number-differs", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_pages)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for each wrong number."""
    yield from _numbers(cable, context)
    yield from _serials(cable)


def _numbers(cable: Cable, context: Context) -> Iterator[Finding]:
    number, line = context.settled_number.value, cable.classification_line
    if number is None or not isinstance(line, ClassificationLine) or line.number is None:
        return
    own = line.number

    def report(written: Token) -> Finding:
        return finding(
            written.span,
            "page line has the number {written}, the telegram is number {number}",
            written=written.text,
            number=own.text,
        ).label(own.span, "the telegram's number is set here")

    yield from one_for_each((page.number for page in cable.page_lines if int(page.number.text) != number), report)


def _serials(cable: Cable) -> Iterator[Finding]:
    """The station serials on pages of the allied form; JN107 has a header that all of them contradict."""
    end = cable.ending.serial
    for section in identified_pages(cable):
        own = section.serial
        wrong = [page.serial for page in section.pages if not is_same_serial(page.serial, own)]
        if len(wrong) == len(section.pages) and end is not None and {end.text.lstrip("# ")} == {s.text for s in wrong}:
            continue

        def report(written: Token, own: Token = own) -> Finding:
            return finding(
                written.span, "page line has the serial {written}, expected {own}", written=written.text, own=own.text
            ).label(own.span, "the serial is set here")

        yield from one_for_each(wrong, report)
