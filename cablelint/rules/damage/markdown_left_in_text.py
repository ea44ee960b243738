r"""Markdown left in the text.

## What it does
Recognises links such as `[PREL](#)`, backslashes before signs such as `\$`, and a backslash at the end of a line.

## Why
The copy went through a program that writes Markdown. Its signs are no part of the telegram and get in the way of
whoever searches or parses it.

## Bad
```cable
TAGS: [PREL](#) [ECON](#) [KZ](#)
```

## Good
```cable
TAGS: PREL ECON KZ
```

## Fix
Safe: keeps the words of links, and takes out the signs of the markup.

## Source
Observed practice of web copies.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, DamageKind
from cablelint.rule import Finding, rule
from cablelint.rules.damage.report import report
from cablelint.rules.needs import markdown


@rule(code="IN003", name="markdown-left-in-text", severity=Severity.INFO, dialects=STATE_SINCE_1980, needs=markdown)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield one finding for all Markdown."""
    yield from report(
        cable,
        DamageKind.MARKDOWN,
        "the copy has Markdown in it (places: {count})",
        "remove the Markdown",
    )
