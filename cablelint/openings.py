"""What the openings of lines say: scanners made from the terminals of a grammar of lines, as grammar/telegram.lark.

Wherever a line stands; whether that counts is decided in `cablelint.zones`.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from cablelint.kinds import BODY, ENVELOPE, HEADER
from cablelint.patterns import pattern
from cablelint.tables import load

EVERY_KIND = ENVELOPE | HEADER | BODY
# Blanks and a pilcrow before what is written.
_INDENT = r"[ \t\f\v¶]*+"
# Most lines of the text of a telegram begin with a word in small letters, which opens nothing but these three. A line
# that does is passed over in a third of the time that it takes to try all openings.
_NO_PLAIN_WORD = {"telegram": r"(?![A-Za-z][a-z][a-z ](?<![Pp]ar|[Bb]eg|[Ee]nd))"}
# CONFIDENTIAL, S E C R E T
_BANNER = pattern(r"UNCLAS(?:SIFIED)?|CONFIDENTIAL|(?:TOP )?SECRET|LIMITED OFFICIAL USE|[A-Z](?: [A-Z]){5,}")


class Scanner(NamedTuple):
    """A matcher, and the kinds that its groups stand for: the last group that matched tells which."""

    match: Callable[..., re.Match[str] | None]
    kinds: tuple[str, ...]


@cache
def line_scanner(kinds: frozenset[str] = EVERY_KIND, *, returns: bool = False, grammar: str = "telegram") -> Scanner:
    """The scanner of one line, which knows only some kinds; the line is written from the end of group 1 on.

    `returns` says that a carriage return alone may end a line, which takes twice the time.
    """
    names, openings = _openings(kinds, grammar)
    choices = "".join(f"{expression}()|" for expression in openings)
    return Scanner(_compile(rf"{_INDENT}()(?:\n|(?:{choices}){_rest(returns)})"), ("", "TEXT", *names))


@cache
def text_scanner(kinds: frozenset[str], *, returns: bool = False, grammar: str = "telegram") -> Scanner:
    """The scanner that searches for the next line that has an opening, from the line end before it on.

    This line begins at the end of group 1 and is written from the end of group 2 on.
    """
    names, openings = _openings(kinds, grammar)
    choices = "|".join(f"{expression}()" for expression in openings)
    line_end = r"(?>\r\r?\n|\r|\n)" if returns else r"\n"
    expression = rf"{line_end}{_NO_PLAIN_WORD.get(grammar, '')}(){_INDENT}()(?:{choices})"
    return Scanner(re.compile(expression, re.ASCII).search, ("", "", "TEXT", *names))


@cache
def _openings(kinds: frozenset[str], grammar: str) -> tuple[list[str], list[str]]:
    """The names and the expressions of some kinds, in the grammar's order.

    Groups will stand behind the expressions: an alternative that begins with a group is always entered, one that begins
    with a character only where that character stands.
    """
    terminals = [(name, expression) for name, expression in load()[grammar]["terminals"] if name in kinds]
    return [name for name, _ in terminals], [expression for _, expression in terminals]


def _rest(returns: bool) -> str:
    """All of a line and its end."""
    return r"[^\r\n]*+(?:\r\r?\n|\r|\n|\Z)" if returns else r".*+\n?"


def _compile(expression: str) -> Callable[..., re.Match[str] | None]:
    return re.compile(expression, re.ASCII).match


def opening(line: str) -> str:
    """The kind that the opening of a line suggests, wherever it stands; TEXT where it suggests none."""
    scanner = line_scanner()
    match = scanner.match(line, 0)
    return scanner.kinds[match.lastindex or 0] if match is not None else "TEXT"


def next_opening(kinds: frozenset[str], text: str, first: int, group: int) -> str:
    """The next kind, of some kinds, that is suggested by the opening of the line that is written from `first` on.

    `group` is that of the opening which `line_scanner` found there: none that goes before it stands there.
    """
    names, openings = _openings(EVERY_KIND, "telegram")
    for name, expression in zip(names[group - 1 :], openings[group - 1 :], strict=True):
        if name in kinds and _may_begin(expression, text[first]) and _matcher(expression)(text, first) is not None:
            return name
    return "TEXT"


def _may_begin(expression: str, character: str) -> bool:
    """Whether what an opening begins with, a character or a set, allows for this one: compiling it takes longer."""
    if expression[0] == "[":
        return _matcher(expression[: expression.index("]") + 1])(character, 0) is not None
    if expression[0] == "\\":
        return _matcher(expression[:2])(character, 0) is not None
    return expression[0] == "(" or expression[0] == character


@cache
def _matcher(expression: str) -> Callable[[str, int], re.Match[str] | None]:
    return _compile(expression)


def is_banner(line: str) -> bool:
    """Whether a line is nothing but a classification, as at the edges of a printed page."""
    return _BANNER.fullmatch(line) is not None
