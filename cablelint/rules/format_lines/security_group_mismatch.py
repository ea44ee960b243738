"""Security group that is not the telegram's classification.

## What it does
Compares the letter of the group on format line 4 with the overall classification: U unclassified, E
unclassified with EFTO, R restricted, C confidential, S secret, T top secret. Where the classification line
itself is the odd one out, CL113 reports that line instead.

## Why
The communication centre handles the telegram by this group, the reader by the classification line.

## Bad
```cable
ZNY SSSSS ZZH
```

## Good
```cable
ZNY CCCCC ZZH
```

## Fix
Shown only, for the group is a marking: the group of the overall classification.

## Source
5 FAH-2 H-321.4; NAVEDTRA 14226 ch. 1 p. 21; ACP 127(G) para. 124.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit, Severity
from cablelint.model import SECURITY_LETTERS, Cable, ClassificationLine, SecurityLine
from cablelint.rule import Finding, finding, rule
from cablelint.rules.format_lines.security_groups import GROUP_LENGTH, written_group

# Unclassified text that is sent like EFTO.
_ENCRYPTED = ("LIMITED OFFICIAL USE", "SENSITIVE")


@rule(code="FL404", name="security-group-mismatch", severity=Severity.ERROR)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the group whose letter stands for another level, or for EFTO that the telegram does not say."""
    security, line, overall = cable.envelope.security, cable.classification_line, context.overall
    if not isinstance(security, SecurityLine) or not isinstance(line, ClassificationLine) or overall is None:
        return
    level, group = security.level, written_group(context)
    if level is None or group is None or len(set(group.text)) > 1:
        return
    if level != overall:
        template = "security group {group} stands for {level}, the telegram is {overall}"
    elif (security.signal.text, group.text[0]) == ("ZNY", "E") and line.efto is None and not _is_encrypted(cable, line):
        template = "security group {group} stands for UNCLAS E F T O, the telegram is {overall}"
    else:
        return
    found = finding(group.span, template, group=group.text, level=level.words, overall=overall.words).label(
        line.marking.span, "overall classification is set here"
    )
    expected = next((letter * GROUP_LENGTH for letter, named in SECURITY_LETTERS.items() if named == overall), None)
    if expected is not None and expected != group.text:
        found = found.suggest([Edit(group.span, expected)], "write {group}", group=expected)
    yield found


def _is_encrypted(cable: Cable, line: ClassificationLine) -> bool:
    return line.marking.text in _ENCRYPTED or any(caption.name in _ENCRYPTED for caption in cable.captions)
