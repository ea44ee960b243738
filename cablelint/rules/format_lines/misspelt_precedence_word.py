"""Precedence word behind an addressee that is misspelt.

## What it does
Looks for an address whose last word is one slip away from FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY or
ROUTINE.

## Why
The addressee's precedence is lost, and the word becomes a part of the address.

## Bad
```cable
TO RUEHC/SECSTATE WASHDC PRIOITY 1234
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
Shown only: the word that was probably meant.

## Source
5 FAH-2 H-421; 5 FAH-2 H-321.7.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import STATE
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import misspelt_word
from cablelint.rules.needs import disagreeing_precedences


@rule(
    code="FL702",
    name="misspelt-precedence-word",
    severity=Severity.WARNING,
    dialects=STATE,
    needs=disagreeing_precedences,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the misspelt words."""
    for addressee in cable.envelope.addressees:
        misspelt = misspelt_word(addressee)
        if misspelt is not None:
            word, meant = misspelt
            yield finding(
                word.span, "misspelt precedence {found}, expected {meant}", found=word.text, meant=meant
            ).suggest([Edit(word.span, meant)], "write {meant}", meant=meant)
