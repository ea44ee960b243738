"""TAGS line that cannot be read.

## What it does
Reports a parenthesis on the TAGS line that is not closed or was not opened. The words at it, up to a code, are taken
for a name; words that are in no list are not reported then.

## Why
Programs cannot tell where a name ends and the next code begins.

## Bad
```cable
TAGS: OVIP (DOE, JANE PREL KZ
```

## Good
```cable
TAGS: OVIP (DOE, JANE), PREL, KZ
```

## Fix
None: where the name ends is for a person to decide.

## Source
grammar/fields.lark, tags; TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4 and 18.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagsLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG615", name="tags-line-syntax", severity=Severity.ERROR, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the first parenthesis without its other half, with the further ones."""
    line = cable.tags_line
    if isinstance(line, TagsLine) and line.unbalanced:
        first, *others = line.unbalanced
        found = finding(first.span, "{parenthesis} on the TAGS line is not closed", parenthesis=first.text)
        if first.text == ")":
            found = finding(first.span, "{parenthesis} on the TAGS line was not opened", parenthesis=first.text)
        for other in others:
            found = found.label(other.span, "and this one")
        yield found.help("write names in the form of `(DOE, JANE)`")
