"""Country code of ISO 3166 instead of the TAGS code.

## What it does
Reports codes such as RU, DE or JP, which are no country in TAGS, where Russia is RS, Germany GM and Japan JA. Codes
that ISO and TAGS give to different countries (CN is the Comoros) cannot be told and pass.

## Why
TAGS follow FIPS 10, not ISO; the telegram is filed under no country.

## Bad
```cable
TAGS: PREL ECON RU
```

## Good
```cable
TAGS: PREL ECON RS
```

## Fix
Shown only: the country's code in TAGS.

## Source
TAGS handbook TL:TAGS-1 (28 Jun 1974), sec. 9-10; 5 FAH-3.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable, TagsLine
from cablelint.reference import tags
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import unusual_tags


@rule(code="TG604", name="iso-country-code", severity=Severity.WARNING, dialects=STATE, needs=unusual_tags)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the codes that only ISO has."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return
    for tag in line.tags:
        meant = tags.ISO_CONFUSIONS.get(tag.code)
        if meant is not None:
            yield finding(
                tag.span, "{code} is the ISO code, expected the tag {meant}", code=tag.code, meant=meant
            ).suggest([Edit(tag.span, meant)], "write {meant}", meant=meant)
