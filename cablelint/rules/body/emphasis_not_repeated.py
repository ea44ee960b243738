"""Word doubled for emphasis, and not the same twice.

## What it does
Looks for `not/not` and `no/no` whose second word is another one: `not/now`, `NOT/not`.

## Why
The word is doubled so that a garble cannot turn the sentence round. With two different words the reader does not know
which of them is right.

## Bad
```cable
1. (C) THE MINISTER WILL NOT/NOW CALL.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Good
```cable
1. (C) THE MINISTER WILL NOT/NOT CALL.

2. (U) HE LEFT AN HOUR LATER (REF A).

3. (C) HE WILL CALL AGAIN (REF B).
```

## Fix
None: it would change a word of the text.

## Source
Observed practice of State telegrams from 1973 to 2010.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.model import Cable
from cablelint.patterns import pattern
from cablelint.reference.nearest import slip
from cablelint.rule import Finding, finding, rule
from cablelint.rules.needs import slash_behind_word
from cablelint.source import Span

# Slashes are rare, so they are looked for first.
_SLASH = pattern(r"/(?:(?<=[Nn][Oo]/)|(?<=[Nn][Oo][Tt]/))")
_DOUBLED = pattern(r"([Nn][Oo][Tt]?)/([A-Za-z]{1,5})\b")


@rule(code="BD109", name="emphasis-not-repeated", severity=Severity.INFO, needs=slash_behind_word)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the pairs of words that differ by one slip, or by their letters' case."""
    if cable.body is None:
        return
    text = context.source.text
    for slash in _SLASH.finditer(text, *cable.body):
        at = slash.start() - (2 if text[slash.start() - 1] in "Oo" else 3)
        pair = _DOUBLED.match(text, at)
        if pair is not None and not text[at - 1 : at].isalnum() and _differ(pair[1], pair[2]):
            yield finding(Span(*pair.span()), "{first} is repeated as {second}", first=pair[1], second=pair[2])


def _differ(first: str, second: str) -> bool:
    same = first.upper() == second.upper()
    return first != second if same else slip(first.upper(), second.upper()) is not None
