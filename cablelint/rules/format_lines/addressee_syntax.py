"""Addressee that cannot be read.

## What it does
Checks that an addressee is a routing indicator and a slash, the plain-language address, perhaps a precedence
word and a message continuity number, and that TO or INFO stands before the first one. A slash alone, its indicator left
out, is reported where other addressees have theirs.

## Why
The telegram is not delivered to an addressee that cannot be read.

## Bad
```cable
TO *RUEHC/SECSTATE WASHDC PRIORITY 1234
```

```cable
FM AMEMBASSY ASTANA
RUEHC/SECSTATE WASHDC PRIORITY 1234
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

```cable
INFO RUEHAK AMEMBASSY ANKARA 0045
```

## Good
```cable
TO RUEHC/SECSTATE WASHDC PRIORITY 1234
```

## Fix
Shown only: a missing slash.

## Source
5 FAH-2 H-231, H-321.7; ACP 127(G) para. 206 and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Addressee, Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.address_slashes import lacks_slash, second_indicator
from cablelint.rules.format_lines.indicators import is_well_formed
from cablelint.rules.format_lines.transmissions import second_heading
from cablelint.rules.format_lines.unread import in_lower_case, unread_addressees, unread_line
from cablelint.rules.needs import unusual_addressees
from cablelint.rules.syntax import malformed
from cablelint.source import Span

_FORM = "TO RUEHC/SECSTATE WASHDC IMMEDIATE 3604"


@rule(code="FL709", name="addressee-syntax", severity=Severity.ERROR, dialects=ENVELOPED, needs=unusual_addressees)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the addressees that are malformed, or have no TO, INFO or slash before them."""
    end = second_heading(cable, context)
    for node in cable.envelope.malformed_addressees:
        if end is None or node.span.start < end:
            yield malformed(node, "addressee", _FORM)
    line = unread_line(cable, context, "addressees")
    if line is not None and not in_lower_case(line.text):
        yield finding(line.span, "addressee without TO or INFO before it: {line}", line=line.text).help(
            f"write it in the form of `{_FORM}`"
        )
    for line in unread_addressees(cable, context) if end is None else ():
        if not in_lower_case(line.text):
            yield finding(line.span, "addressee cannot be read: found {line}", line=line.text)
    for addressee in cable.envelope.addressees:
        second = second_indicator(addressee.name.text)
        if second is not None:
            yield finding(
                context.part(addressee.name, *second.span()),
                "{indicator} stands in the middle of an addressee",
                indicator=second[0],
            ).help(f"write one addressee a line, in the form of `{_FORM}`")
        elif addressee.routing_indicator is None:
            if lacks_slash(addressee.name.text):
                yield _without_slash(addressee, context)
            yield from _without_indicator(addressee, cable, context)


def _without_indicator(addressee: Addressee, cable: Cable, context: Context) -> Iterator[Finding]:
    """A slash with no routing indicator before it, where other addressees have theirs."""
    start, end = addressee.span.start, addressee.name.span.start
    slash = context.text(Span(start, end)).rfind("/")
    if slash < 0 or addressee.delivery_signal is not None:
        return
    if any(
        item.routing_indicator and is_well_formed(item.routing_indicator.text) for item in cable.envelope.addressees
    ):
        yield finding(
            Span(start + slash, start + slash + 1),
            "no routing indicator before the slash of {address}",
            address=addressee.name.text,
        )


def _without_slash(addressee: Addressee, context: Context) -> Finding:
    indicator = addressee.name.text.partition(" ")[0]
    blank = context.part(addressee.name, len(indicator), len(indicator) + 1)
    return finding(
        context.part(addressee.name, 0, len(indicator)),
        "no slash behind the routing indicator {indicator}",
        indicator=indicator,
    ).suggest([Edit(blank, "/")], "write a slash")
