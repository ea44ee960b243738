"""Addressee given twice.

## What it does
Looks for two addressees of the same name and routing indicator. Names below XMT do not count, and a
second TO or INFO line is FL003's.

## Why
The telegram is delivered twice, and with an action and an INFO copy nobody knows whether to act.

## Bad
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
RUEHAK/AMEMBASSY ANKARA 0045
```

## Good
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
Safe where the two lines say the same, else unsafe: the second line is deleted where it has no TO or INFO before it.

## Source
ACP 127(G) annex B, format lines 7 and 8; observed practice: rare in published telegrams.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import MARKED, SMART
from cablelint.model import Addressee, Cable, Role
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import repeated
from cablelint.rules.needs import repeated_addressee
from cablelint.rules.whole_lines import whole_line


@rule(
    code="FL706",
    name="repeated-addressee",
    severity=Severity.WARNING,
    dialects=MARKED,
    needs=repeated_addressee,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second one of two equal addressees."""
    addressees = cable.envelope.addressees
    if len({addressee.name.text for addressee in addressees}) == len(addressees) or repeated(cable, "FROM"):
        return
    doubled = {item.span.start for kind in ("TO", "INFO") for item in repeated(cable, kind)}
    first: dict[tuple[str, str], Addressee] = {}
    for addressee in addressees:
        if addressee.role is Role.EXEMPTED:
            continue
        indicator = addressee.routing_indicator
        key = (addressee.name.text, indicator.text if indicator is not None else "")
        earlier = first.setdefault(key, addressee)
        if earlier is addressee or addressee.span.start in doubled:
            continue
        found = finding(addressee.name.span, "{name} is addressed twice", name=addressee.name.text).label(
            earlier.name.span, "addressed here"
        )
        if addressee.role_word is None and cable.dialect != SMART:
            edits = [Edit(whole_line(context, addressee.span), "")]
            found = found.fix(edits, "delete the second line", safe=_says_the_same(earlier, addressee))
        yield found


def _says_the_same(one: Addressee, other: Addressee) -> bool:
    return (
        one.role is other.role
        and str(one.precedence) == str(other.precedence)
        and str(one.continuity_number) == str(other.continuity_number)
    )
