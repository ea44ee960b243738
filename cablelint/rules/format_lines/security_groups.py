"""The group of letters on the security line, as it is written, and compared with the classification."""

from collections.abc import Iterator

from cablelint.context import Context
from cablelint.diagnostic import Edit
from cablelint.model import SECURITY_LETTERS, Cable, ClassificationLine, SecurityLine, Token
from cablelint.patterns import pattern
from cablelint.rule import Finding, finding
from cablelint.source import Span

GROUP_LENGTH = 5

# Unclassified text that is sent like EFTO.
_ENCRYPTED = ("LIMITED OFFICIAL USE", "SENSITIVE")
_WORD = pattern(r"[^\s/]*")


def written_group(context: Context) -> Token | None:
    """The security group with all that is glued to it; None without a security line that could be read.

    Of `CCCC1` the grammar takes the letters alone.
    """
    return context.derive(_written_group)


def _written_group(cable: Cable, context: Context) -> Token | None:
    security = cable.envelope.security
    if not isinstance(security, SecurityLine):
        return None
    start = security.group.span.start
    word = _WORD.match(context.source.text, start)
    return Token(word[0], Span(start, word.end())) if word is not None and word[0] else security.group


def mismatch(cable: Cable, context: Context) -> Iterator[Finding]:
    """The finding on a group whose letter stands for another level, or for EFTO that the telegram does not say."""
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
