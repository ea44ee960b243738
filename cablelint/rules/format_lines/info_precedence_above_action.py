"""INFO addressee with a higher precedence than all action addressees.

## What it does
Compares the words behind the INFO addressees with those behind the action addressees. An addressee without a
word counts as ROUTINE.

## Why
Who is to act must not get the telegram later than who is to know.

## Bad
```cable
INFO RUEHAK/AMEMBASSY ANKARA IMMEDIATE 0045
```

## Good
```cable
P 011200Z MAR 06

INFO RUEHAK/AMEMBASSY ANKARA PRIORITY 0045
```

## Fix
None.

## Source
US Army correspondence course SS0656 p. 28; ACP 127(G) para. 152.a. Observed practice: 2 of 2,059 published
telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import STATE_SINCE_1980
from cablelint.model import Cable, Role
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import highest, info_above_action, misspelt_word, rank_of, word_of
from cablelint.rules.needs import disagreeing_precedences


@rule(
    code="FL801",
    name="info-precedence-above-action",
    severity=Severity.ERROR,
    dialects=STATE_SINCE_1980,
    needs=disagreeing_precedences,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the highest word behind an INFO addressee."""
    envelope = cable.envelope
    if not info_above_action(context) or envelope.malformed_addressees:
        return
    if any(misspelt_word(addressee) for addressee in envelope.addressees):
        return
    action, informed = envelope.addressed(Role.ACTION), envelope.addressed(Role.INFO)
    top = max(informed, key=rank_of)
    if top.precedence is not None:
        yield finding(
            top.precedence.span,
            "INFO addressee with {word}, the highest action addressee has {action}",
            word=top.precedence.text,
            action=word_of(highest(context).action or 0),
        ).label(max(action, key=rank_of).span, "the highest action addressee")
