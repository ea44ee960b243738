"""Precedence for information above the one for action, or more than two.

## What it does
Checks that format line 5 has at most two prosigns, and that the second one is the lower.

## Why
There is one precedence for all action addressees and one, lower, for all INFO addressees.

## Bad
```cable
R P 011200Z MAR 06
```

```cable
P R O 011200Z MAR 06
```

## Good
```cable
P R 011200Z MAR 06
```

## Fix
Unsafe: two prosigns change places. Where there are three, which of them is too many is for a person to say.

## Source
ACP 127(G) para. 152.a; US Army correspondence course SS0656 p. 28. None of 2,060 published telegrams has
three.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable
from cablelint.reference.precedence import rank
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.precedences import MOST_PROSIGNS, PROSIGNS
from cablelint.rules.needs import unusual_date_time_group


@rule(
    code="FL505",
    name="prosigns-out-of-order",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_date_time_group,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the third prosign, or the second where it is above the first."""
    prosigns = cable.dtg.precedences if cable.dtg is not None else ()
    if any(token.text not in PROSIGNS for token in prosigns):
        return
    distinct = list({token.text: token for token in reversed(prosigns)}.values())[::-1]
    if len(distinct) > MOST_PROSIGNS:
        third = distinct[MOST_PROSIGNS]
        yield finding(third.span, "a third precedence {prosign}, expected at most two", prosign=third.text).note(
            "there is one precedence for action and one for information"
        )
    elif len(distinct) > 1 and (rank(distinct[1].text) or 0) > (rank(distinct[0].text) or 0):
        action, info = distinct
        found = (
            finding(
                info.span,
                "precedence {info} for information is above {action} for action",
                info=info.text,
                action=action.text,
            )
            .label(action.span, "precedence for action")
            .help("put the higher precedence first")
        )
        if len(prosigns) == MOST_PROSIGNS:
            edits = [Edit(action.span, info.text), Edit(info.span, action.text)]
            found = found.fix(edits, "let them change places", safe=False)
        yield found
