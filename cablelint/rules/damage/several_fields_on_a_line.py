"""Several fields of the text header on one line, or several format lines.

## What it does
Recognises an E.O., TAGS, SUBJECT, REF or Classified By line that begins in the middle of another field's line, and so
format lines where the copy ran the date-time group and the FM line together. All are one finding, at the first of them.

## Why
The copy lost its line ends. Programs that look for a field at the beginning of a line do not find it.

## Bad
```cable
E.O. 12958: DECL: 03/01/2016 TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Good
```cable
E.O. 12958: DECL: 03/01/2016
TAGS: PREL ECON KZ
SUBJECT: SAMPLE TELEGRAM FOR TESTING
```

## Fix
Safe where no small letter stands right before a field, else unsafe: begins a new line before each.

## Source
5 FAH-1 H-240 (each field on its own line); observed practice: copies in which the header is one line.
"""

import re
from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.layout import is_bare
from cablelint.model import Cable
from cablelint.openings import opening
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import fields_in_mid_line
from cablelint.rules.whole_lines import line_end
from cablelint.source import Span

_KEYWORD = pattern(r"CLASSIFIED\s+BY|[^\s:]*", re.IGNORECASE)


_LONGEST_KEYWORD = 20


@rule(code="IN009", name="several-fields-on-a-line", severity=Severity.WARNING, needs=fields_in_mid_line)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all fields that begin in mid-line, at the first of them."""
    gaps = list(_gaps(cable, context))
    if not gaps:
        return
    start = gaps[0].end
    keyword = _KEYWORD.match(context.source.text, start)
    assert keyword is not None
    place = Span(start, keyword.end())
    edits = [Edit(gap, line_end(context)) for gap in gaps]
    # A keyword right behind a small letter may be a part of a word.
    apart = not any(gap.start == gap.end and context.source.text[gap.start - 1].islower() for gap in gaps)
    yield finding(
        place,
        "{keyword} begins in the middle of a line (places: {count})",
        keyword=context.text(place),
        count=len(gaps),
    ).fix(edits, "begin a new line before each field", safe=apart)


def _gaps(cable: Cable, context: Context) -> Iterator[Span]:
    """What stands between a field that begins in mid-line and the words before it."""
    text = context.source.text
    fields = (
        cable.executive_order,
        cable.tags_line,
        cable.subject_line,
        cable.reference_line,
        cable.classified_by,
    )
    spans = [field.span for field in fields if field is not None] + _format_lines(cable, context)
    inside = [start for start, _ in spans if start and text[start - 1] not in "\r\n"]
    for start in sorted(inside):
        line = text.rfind("\n", 0, start) + 1
        line = max(line, text.rfind("\r", line, start) + 1)
        before = text[line:start].rstrip(" \t")
        if any(map(str.isalnum, before)) and not _doubles(before, text[start : start + _LONGEST_KEYWORD]):
            yield Span(line + len(before), start)


def _format_lines(cable: Cable, context: Context) -> list[Span]:
    """The lines above the titles and the ending, where the FM line stands behind the date-time group."""
    envelope = cable.envelope
    group, originator = envelope.date_time_group, envelope.originator
    if group is None or originator is None:
        return []
    between = context.text(Span(group.span.end, originator.span.start))
    if "\n" in between or "\r" in between:
        return []
    lines = (
        envelope.transmission_identifier,
        envelope.called_stations,
        envelope.calling_station,
        envelope.security,
        group,
        originator,
        *envelope.addressees,
        *cable.ending.break_marks,
        cable.ending.serial,
        cable.ending.end_of_message,
        cable.classification_line,
        *cable.captions,
        *cable.pass_lines,
    )
    return [line.span for line in lines if line is not None]


def _doubles(before: str, field: str) -> bool:
    """Whether the words before a field are only its own keyword, written twice (TX001)."""
    return is_bare(before.strip()) and opening(before) == opening(field)
