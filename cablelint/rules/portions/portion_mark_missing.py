"""Paragraph without a portion mark.

## What it does
Asks for a mark before every numbered paragraph of a classified telegram from 14 October 1995 on; of a message over
ACP 127 only where a station of the United States sent it. In an unclassified
one, where marks are not required, it is a warning, and only where other paragraphs have marks. Quoted texts and
paragraphs that were blacked out are left out; where no paragraph at all has a mark, it is one finding.

## Why
Without a mark nobody can tell whether the paragraph may be passed on, and the whole telegram's level does not say it.

## Bad
```cable
1. (C) THE MINISTER CALLED.

2. HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER CALLED.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: the level of the paragraph is for the drafter to state.

## Source
E.O. 12958 sec. 1.7(c), E.O. 13526 sec. 1.6(c); 32 CFR 2001.21(c); 5 FAH-1 H-246.2 c; ODNI ISM-ID-00324.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127, MARKED
from cablelint.model import Cable, CallingStation, ClassificationLine
from cablelint.reference import posts
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unmarked_paragraph
from cablelint.rules.portions.reading import MARKS_REQUIRED, entire_text_notice, is_unmarked

_UNITED_STATES = "United States"


@rule(code="PM303", name="portion-mark-missing", severity=Severity.ERROR, dialects=MARKED, needs=unmarked_paragraph)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the numbers of unmarked paragraphs; only the first where none is marked."""
    overall, line = context.overall, cable.classification_line
    if overall is None or not isinstance(line, ClassificationLine) or entire_text_notice(context):
        return
    if context.date is None or context.date < MARKS_REQUIRED or not _is_american(cable):
        return
    own = [paragraph for paragraph in cable.paragraphs if not paragraph.quoted]
    if not overall.classified and all(paragraph.mark is None for paragraph in own):
        return
    unmarked = [paragraph for paragraph in own if is_unmarked(paragraph)]
    none_marked = len(unmarked) == len(own)
    for paragraph in unmarked[:1] if none_marked and len(own) > 1 else unmarked:
        found = (
            finding(paragraph.head, "none of the {count} paragraphs has a portion mark", count=len(own))
            if none_marked and len(own) > 1
            else finding(paragraph.head, "{paragraph} has no portion mark", paragraph=paragraph.name)
        )
        yield (
            found.label(line.marking.span, "overall classification is set here")
            .help("mark it with its own level, as in {number}. (U)", number=paragraph.number)
            .at(Severity.ERROR if overall.classified else Severity.WARNING)
        )


def _is_american(cable: Cable) -> bool:
    """Whether the orders of the United States hold: always, but for allied messages of other stations."""
    calling = cable.envelope.calling_station
    if cable.dialect != ACP127 or not isinstance(calling, CallingStation):
        return cable.dialect != ACP127 or cable.envelope.basic_header is not None
    return posts.nation(calling.routing_indicator.text) == _UNITED_STATES
