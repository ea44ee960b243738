"""The characters that may begin what a regular expression matches, read off the expression.

The expression engine tries an alternative that begins with a character or a set of them only where one of these stands;
any other alternative it enters to find out. A guard in front, `(?=[A-Z])`, spares it that. Guards are written into the
tables by `cablelint.tables`, so that this is not imported where telegrams are read.
"""

import re
from importlib import import_module
from typing import Any

_PARSER: Any = import_module("re._parser")
_NAMES: Any = import_module("re._constants")

# What an item of an expression may begin with: characters, or None for too many to list; and whether it may be empty.
_Beginning = tuple[frozenset[str] | None, bool]
# A guard with more characters than this, letters in both cases for one, turns hardly anything away.
_MANY = 40
_DIGITS = frozenset("0123456789")
_NOTHING: _Beginning = (frozenset(), True)
_ANYTHING: _Beginning = (None, False)


def guarded(expression: str) -> str:
    """The expression, behind a guard where that spares the engine something; it matches the same in ASCII mode."""
    items = list(_PARSER.parse(expression, re.ASCII))
    if not items or not _is_entered(*items[0]):
        return expression
    characters, empty = _of_items(items, ignore_case=False)
    if characters is None or empty or len(characters) > _MANY:
        return expression
    return f"(?=[{_as_set(characters)}])(?:{expression})"


def _is_entered(operator: Any, operand: Any) -> bool:
    """Whether the engine begins an item to find out that it does not fit."""
    if operator in (_NAMES.MAX_REPEAT, _NAMES.MIN_REPEAT, _NAMES.POSSESSIVE_REPEAT):
        return bool(operand[0] == 0)
    return operator not in (_NAMES.LITERAL, _NAMES.IN)


def _as_set(characters: frozenset[str]) -> str:
    """The inside of a set of characters, runs of them as ranges."""
    runs: list[str] = []
    for character in sorted(characters):
        if runs and ord(runs[-1][-1]) + 1 == ord(character):
            runs[-1] = runs[-1][0] + character
        else:
            runs.append(character)
    return "".join("-".join(map(re.escape, dict.fromkeys(run))) for run in runs)


def _of_items(items: Any, *, ignore_case: bool) -> _Beginning:
    """What items in a row begin with: that of the first, and of each further one as long as all before may be empty."""
    found: frozenset[str] = frozenset()
    for operator, operand in items:
        characters, empty = _of_item(operator, operand, ignore_case=ignore_case)
        if characters is None:
            return _ANYTHING
        found |= characters
        if not empty:
            return found, False
    return found, True


def _of_item(operator: Any, operand: Any, *, ignore_case: bool) -> _Beginning:
    if operator is _NAMES.LITERAL:
        return _cased({chr(operand)}, ignore_case=ignore_case), False
    if operator is _NAMES.IN:
        return _of_set(operand, ignore_case=ignore_case)
    if operator is _NAMES.BRANCH:
        return _of_branches([_of_items(items, ignore_case=ignore_case) for items in operand[1]])
    if operator is _NAMES.SUBPATTERN:
        _, added, removed, items = operand
        return _of_items(items, ignore_case=(ignore_case or bool(added & re.IGNORECASE)) and not removed)
    if operator in (_NAMES.MAX_REPEAT, _NAMES.MIN_REPEAT, _NAMES.POSSESSIVE_REPEAT):
        least, _, items = operand
        characters, empty = _of_items(items, ignore_case=ignore_case)
        return characters, empty or least == 0
    if operator is _NAMES.ATOMIC_GROUP:
        return _of_items(operand, ignore_case=ignore_case)
    if operator in (_NAMES.AT, _NAMES.ASSERT, _NAMES.ASSERT_NOT):
        return _NOTHING
    return _ANYTHING


def _of_branches(branches: list[_Beginning]) -> _Beginning:
    found: frozenset[str] = frozenset()
    for characters, _ in branches:
        if characters is None:
            return _ANYTHING
        found |= characters
    return found, any(empty for _, empty in branches)


def _of_set(members: Any, *, ignore_case: bool) -> _Beginning:
    found: set[str] = set()
    for operator, operand in members:
        if operator is _NAMES.LITERAL:
            found.add(chr(operand))
        elif operator is _NAMES.RANGE:
            found.update(map(chr, range(operand[0], operand[1] + 1)))
        elif operator is _NAMES.CATEGORY and operand is _NAMES.CATEGORY_DIGIT:
            found |= _DIGITS
        else:
            return _ANYTHING
    return _cased(found, ignore_case=ignore_case), False


def _cased(characters: set[str], *, ignore_case: bool) -> frozenset[str]:
    """The characters; where case is ignored the ASCII letters among them in both cases."""
    letters = {character.swapcase() for character in characters if character.isascii()} if ignore_case else set()
    return frozenset(characters | letters)
