"""Format line given twice.

## What it does
Reports a second line of a kind that a heading has once. A second FM line is FL602's, BT is FL111's; of two different
INFO lines without a TO line one was meant for TO, and FL710 says that it is missing; the second is reported only where
FL710 is not run. Pilots and readdressals, which put a second heading in front of the first, are let pass.

## Why
Which of the two counts is not known. Often a line was doubled when the copy was made.

## Bad
```cable
DE RUEHTA #0123/01 0601205
DE RUEHTA #0123/01 0601205
```

## Good
```cable
DE RUEHTA #0123/01 0601205
```

## Fix
Safe: the line is deleted where it is the same as the first one; NNNN only where nothing stands below it.

## Source
ACP 127(G) para. 142.b, 202.c and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ENVELOPED
from cablelint.model import Cable, Irregularity, OutOfOrder
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.transmissions import line_name, out_of_order
from cablelint.rules.format_lines.unread import has_info_alone
from cablelint.rules.needs import lines_out_of_order
from cablelint.rules.whole_lines import delete_repeated
from cablelint.source import Span


@rule(
    code="FL003", name="repeated-format-line", severity=Severity.WARNING, dialects=ENVELOPED, needs=lines_out_of_order
)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the second line of each kind, and further ones."""
    for item in out_of_order(cable, context, Irregularity.REPEATED):
        if item.first is None:
            continue
        found = finding(item.span, f"a second {line_name(item.line)}").label(item.first, "the first one")
        if _stands_for_to(item, item.first, context):
            found = found.leave_to("FL710")
        # What stands below the end would be text without it.
        below = context.source.text[item.span.end : cable.span.end] if item.line == "END_OF_MESSAGE" else ""
        yield found if below.strip() else delete_repeated(found, item.first, context)


def _stands_for_to(item: OutOfOrder, first: Span, context: Context) -> bool:
    """Whether one of two different INFO lines was written in place of TO."""
    return (
        item.line == "INFO"
        and context.text(item.span) != context.text(first)
        and has_info_alone(context.cable, context)
    )
