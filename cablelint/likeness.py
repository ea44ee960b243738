"""Which characters the terminals of a grammar cannot tell apart.

Two texts that differ in such characters alone are read alike: `DE RUEHTA #2080/01` and `DE RUEHXY #4711/02` have the
same terminals at the same places, since no pattern of a calling station asks which digit a digit is.
"""

import re
from collections.abc import Iterable, Iterator

_ATOM = re.compile(
    r"""\(\?(?:[a-zA-Z]*:|[=!>]|<[=!])  # what opens a group
    | \{\d*,?\d*\}                           # how often
    | [()|*+?^]
    | (?P<anchor>\\[AZ])
    | (?P<any>[.$])                          # all but a line feed, or before one
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<one>\\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def alike(patterns: Iterable[str], characters: str) -> str:
    """Characters of ASCII, each as the first one of them that no pattern tells from it."""
    told = {atom for pattern in patterns for atom in _atoms(pattern)}
    # The automaton itself looks for blanks.
    members = [re.compile(atom, re.ASCII | re.DOTALL) for atom in sorted({r"\s", *told})]
    first: dict[tuple[bool, ...], str] = {}
    sides = [tuple([member.match(character) is not None for member in members]) for character in characters]
    return "".join([first.setdefault(side, character) for side, character in zip(sides, characters, strict=True)])


def _atoms(pattern: str) -> Iterator[str]:
    """An expression for each set of characters that a pattern asks for; in any case where a part of the pattern is."""
    any_case = "(?i)" if re.search(r"\(\?[a-z]*i", pattern) else ""
    for atom in _ATOM.finditer(pattern):
        if atom["any"]:
            yield r"\n"
        elif atom["one"] == r"\b":
            yield r"\w"
        elif atom["one"] or atom["set"]:
            yield any_case + atom[0]
