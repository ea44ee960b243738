"""What reductions do with the parts of a rule."""

from typing import Any

from cablelint.automaton import Lexeme


def by_kind(parts: list[Any]) -> dict[str, Lexeme]:
    """The lexemes among the parts by their terminal; of several the last one."""
    return {part[0]: part for part in parts if type(part) is Lexeme}
