"""Group count on a telegram in plain language.

## What it does
Looks for GR and a number on format line 10.

## Why
The count is for text in encrypted groups. On a telegram in plain language it says nothing. In the allied form, dialect
`acp127`, that is a warning.

## Bad
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
GR37
```

## Good
```cable
INFO RUEHAK/AMEMBASSY ANKARA 0045
```

## Fix
None.

## Source
ACP 127(G) para. 133, 208.g and annex B.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import ACP127, ENVELOPED
from cablelint.model import Cable
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.group_counts import group_count, groups
from cablelint.rules.needs import counted_groups


@rule(code="FL010", name="group-count-of-plain-text", severity=Severity.INFO, dialects=ENVELOPED, needs=counted_groups)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the count, if there is a text, and that is not one of groups."""
    count = group_count(cable, context)
    if count is not None and cable.body is not None and not groups(cable, context):
        found = finding(count.span, "group count {count} on a telegram in plain language", count=count.text)
        yield found.at(Severity.WARNING) if cable.dialect == ACP127 else found
