"""JANAP 128 header with a classification that other places contradict.

## What it does
The letter of the classification stands in the first group of the header, and four times before the stations called.
Compares the two with each other and with the classification of the message. Where the classification line itself is
the odd one out, CL113 reports that line instead.

## Why
The letter is repeated so that one garbled character cannot send a classified message over an open circuit.

## Bad
```cable
RTTUZYUW RUEWABC0123 0601205-UUUC--RUEWXYZ.
```

```cable
RTTCZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Good
```cable
RTTUZYUW RUEWABC0123 0601205-UUUU--RUEWXYZ.
```

## Fix
None: the letters are a marking.

## Source
NAVEDTRA 14226 ch. 1 p. 19 to 21, positions 4 and 30 to 33. The last two of the four may be other letters, of a
transmission control: ACP 117 CAN-US SUPP-1(O) para. 7.e.
"""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Severity
from cablelint.dialects import MILITARY
from cablelint.model import SECURITY_LETTERS, BasicHeader, Cable, ClassificationLine, SecurityLine, Token
from cablelint.rule import Finding, finding, rule

_GROUP_LENGTH = 4


@rule(code="JN102", name="header-classification-mismatch", severity=Severity.ERROR, dialects=MILITARY)
def check(cable: Cable, context: Context) -> Iterator[Finding]:
    """Yield the letter or the group that does not go with the others."""
    header = cable.envelope.basic_header
    if not isinstance(header, BasicHeader):
        return
    letter, group = header.classification, header.group
    if len(group.text) != _GROUP_LENGTH or group.text[:2] != group.text[0] * 2 or not _is_uniform(group.text):
        yield finding(
            group.span,
            "group {group} in the header, expected {expected}",
            group=group.text,
            expected=letter.text * _GROUP_LENGTH,
        ).label(letter.span, "the letter of the classification")
        return
    overall = context.overall
    if letter.text != group.text[0]:
        odd = letter if overall is not None and SECURITY_LETTERS.get(letter.text) != overall else group
        other = group if odd is letter else letter
        yield finding(
            odd.span, "the header says {found} here and {other} there", found=odd.text, other=other.text
        ).label(other.span, "and this here")
    elif overall is not None and header.level is not None and header.level != overall:
        yield _contradicted(cable, letter, overall.words)
    elif header.level is None:
        yield finding(letter.span, "{letter} stands for no classification", letter=letter.text)


def _is_uniform(group: str) -> bool:
    """Whether all four letters are one, or the last two are those of a transmission control."""
    return len(set(group)) == 1 or (group[2] == group[3] != group[0] and group[0] != "U")


def _contradicted(cable: Cable, letter: Token, overall: str) -> Finding:
    found = finding(
        letter.span, "the header says {found}, the message is {overall}", found=letter.text, overall=overall
    )
    line, security = cable.classification_line, cable.envelope.security
    if isinstance(line, ClassificationLine):
        found = found.label(line.marking.span, "overall classification is set here")
    if isinstance(security, SecurityLine) and security.group.text[:1] != letter.text:
        found = found.label(security.group.span, "the security line says this")
    return found
