"""Security signal that does not fit its group.

## What it does
Compares the signal with the group behind it: ZNR goes with UUUUU, ZNY with every other letter. Where the
group does not fit the classification either, FL404 reports the group alone.

## Why
ZNR lets a relay send the telegram in the clear.

## Bad
```cable
ZNR CCCCC ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
Shown only: the other signal.

## Source
ACP 127(G) para. 124.b; NAVEDTRA 14226 ch. 1 p. 21.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, SecurityLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.security_groups import written_group
from cablelint.rules.needs import unusual_security_line


@rule(
    code="FL403",
    name="security-signal-mismatch",
    severity=Severity.ERROR,
    dialects=ENVELOPED,
    needs=unusual_security_line,
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the signal where the other one goes with the group."""
    security, group, overall = cable.envelope.security, written_group(context), context.overall
    if not isinstance(security, SecurityLine) or group is None or security.level is None:
        return
    if overall is not None and security.level != overall:
        return
    signal = security.signal
    expected = "ZNR" if group.text[0] == "U" else "ZNY"
    if len(set(group.text)) == 1 and signal.text != expected:
        yield (
            finding(
                signal.span,
                "{signal} goes before {group}, expected {expected}",
                signal=signal.text,
                group=group.text,
                expected=expected,
            )
            .label(group.span, "security group")
            .note("ZNR says that the telegram may be sent in the clear, ZNY that it may not")
            .suggest([Edit(signal.span, expected)], "use {signal}", signal=expected)
        )
