"""Tags without a blank between them.

## What it does
Reports a token that is in no list and can be cut into known codes in one way only: PRELEAID into PREL and EAID,
PRELBR into PREL and BR. So also codes with a semicolon, a point or a slash between them.

## Why
Programs that file telegrams read one unknown code where there are two or more known ones.

## Bad
```cable
TAGS: PRELECON KZ
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Safe: a blank, with a comma where the line has commas, goes between the codes.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 4: codes are separated by blanks, commas or both.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagFamily, TagsLine
from cablelint.reference import tags
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG609", name="tags-run-together", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the tokens that are several codes."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    for tag in line.family(TagFamily.UNKNOWN):
        codes = tags.pieces(tag.code)
        if codes:
            separator = ", " if "," in context.text(line.span) else " "
            apart = separator.join(codes)
            yield finding(
                tag.span,
                "{token} is {count} codes run together: {codes}",
                token=tag.code,
                count=len(codes),
                codes=apart,
            ).fix([Edit(tag.span, apart)], "write {codes}", safe=True, codes=apart)
