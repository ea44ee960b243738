"""Text that stands in no set.

## What it does
Reports paragraphs behind the sets that are in none of them: the identifier RMKS is missing before the first. Where the
first paragraph is lost with it, BD101 says so. Reports words behind the double slant that ends the remarks, too.

## Why
A program that reads the sets does not find the text of the message at all.

## Bad
```cable
POC/JANE DOE/LT/N12/TEL:(000)000-0000//
1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
```

```cable
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
NO SET HAS THESE WORDS.
```

## Good
```cable
POC/JANE DOE/LT/N12/TEL:(000)000-0000//
RMKS/1.  THIS MESSAGE ANNOUNCES A TEST IN LINE WITH REFS A AND B.//
```

## Fix
Shown only: RMKS/ before the first paragraph. None for words behind the remarks.

## Source
NAVEDTRA 14292 fig. 2-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import GENADMIN
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.message_sets.sets import words_behind
from cablelint.source import Span


@rule(code="GA517", name="text-outside-sets", severity=Severity.WARNING, dialects=(GENADMIN,))
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the number of the first paragraph, or the first line behind the end of the remarks."""
    for item in cable.sets("RMKS", "GENTEXT"):
        words = words_behind(cable, item, context)
        if words is not None:
            yield finding(words, "words behind the end of {set} stand in no set", set=item.name)
    if not cable.paragraphs or cable.paragraphs[0].number != 1 or cable.sets("RMKS", "GENTEXT"):
        return
    head = cable.paragraphs[0].head
    yield finding(head, "the text stands in no set, expected RMKS/ before it").suggest(
        [Edit(Span(head.start, head.start), "RMKS/")], "write RMKS/ before it"
    )
