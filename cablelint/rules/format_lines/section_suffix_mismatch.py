"""Section on the DE line that is not the text's.

## What it does
Compares the section after the serial on the DE line with the classification line. A telegram of one section
may have /01 or nothing; a second or later section must have its number. A telegram that was sent again gets a
warning. Where the page lines side with the DE line, the classification line is the fault and gets the finding.

## Why
Sections are put together by the DE line.

## Bad
```cable
DE RUEHTA #0123/03 0601205

C O N F I D E N T I A L SECTION 02 OF 02 ASTANA 000123
```

## Good
```cable
DE RUEHTA #0123/02 0601205

C O N F I D E N T I A L SECTION 02 OF 02 ASTANA 000123
```

## Fix
Shown only: the section of the text behind the serial. Which of the two is right is for a person to decide.

## Source
ACP 127(G) para. 208.e; observed practice: 1,520 of 1,946 DE lines in published telegrams have a suffix.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import Cable, CallingStation, ClassificationLine, Section, Token
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import is_sent_again
from cablelint.rules.needs import unusual_calling_station
from cablelint.source import Span


@rule(code="FL304", name="section-suffix-mismatch", severity=Severity.ERROR, needs=unusual_calling_station)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the suffix that differs from the section, or the serial that lacks one."""
    station, line = cable.envelope.calling_station, cable.classification_line
    if not isinstance(station, CallingStation) or not isinstance(line, ClassificationLine):
        return
    if line.section is not None and not 1 <= line.section.number <= line.section.total:
        return
    if context.settled_section.contradicted and line.section is not None and station.section is not None:
        place = line.section.number_token or line.section
        yield finding(
            place.span,
            "the text says section {section}, the DE line and the page lines say {suffix}",
            section=line.section.number,
            suffix=station.section.text,
        ).label(station.section.span, "section of the DE line")
        return
    found = _compare(station.section, station.serial, line.section)
    if found is None:
        return
    if line.section is not None:
        found = found.label(line.section.span, "section of the text")
    sent_again = is_sent_again(cable) or line.section is None
    yield found.at(Severity.WARNING) if sent_again else found


def _compare(suffix: Token | None, serial: Token | None, section: Section | None) -> Finding | None:
    if suffix is None:
        if section is None or section.number == 1 or serial is None:
            return None
        end = Span(serial.span.end, serial.span.end)
        return finding(
            serial.span, "the DE line gives no section, the text is section {section}", section=section.number
        ).suggest([Edit(end, f"/{section.number:02d}")], "write /{suffix} behind it", suffix=f"{section.number:02d}")
    number = section.number if section is not None else 1
    if int(suffix.text) == number:
        return None
    text = "the text is section {section}" if section is not None else "the text is one section"
    found = finding(suffix.span, f"the DE line says section {{suffix}}, {text}", suffix=suffix.text, section=number)
    return found.suggest([Edit(suffix.span, f"{number:02d}")], "write {section}", section=f"{number:02d}")
