"""Reading portion marks: runs grammar/markings.lark over `(C/NF)` and makes a Marking."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from cablelint.automaton import Automaton, Lexeme, Unexpected
from cablelint.classification import Control, Level, Marking
from cablelint.model import Mark, MarkProblem
from cablelint.source import Span

_LEVELS = {level.letter: level for level in Level}
_CONTROLS = {
    "N": Control.NOFORN,
    "NF": Control.NOFORN,
    "OC": Control.ORCON,
    "IMC": Control.IMCON,
    "PR": Control.PROPIN,
    "ND": Control.NODIS,
    "XD": Control.EXDIS,
    **{control.name: control for control in Control},
}


@cache
def grammar() -> Automaton:
    """The automaton of grammar/markings.lark."""
    return Automaton("markings")


def read_mark(text: str, span: Span) -> Mark:
    """The mark written as `text`, parentheses included. A mark that cannot be read says why; nothing is raised.

    Marks are few and repeat, so what they mean is remembered (the last thousand).
    """
    meaning = _meaning(text.upper())
    if isinstance(meaning, MarkProblem):
        return Mark(span, text, None, meaning)
    level, controls, countries = meaning
    return Mark(span, text, Marking(level, controls, countries, text[1:-1].strip(), span))


def parse_marking(text: str) -> Marking:
    """What a portion mark means, with or without its parentheses. Raises ValueError where it is not a known mark."""
    written = text.strip()
    mark = read_mark(written if written.startswith("(") else f"({written})", Span(0, len(text)))
    if mark.marking is None:
        raise ValueError(f"{text!r} is not a known marking")
    return mark.marking


def _remember(read: Callable[[str], Any]) -> Callable[[str], Any]:
    from functools import lru_cache

    return lru_cache(maxsize=1000)(read)


@_remember
def _meaning(text: str) -> tuple[Level, frozenset[Control], frozenset[str]] | MarkProblem:
    # ( C ), [C], (C/NF — the words of a mark in a form that is none.
    if not re.fullmatch(r"\(\S(?:[^()]*\S)?\)", text):
        return MarkProblem.FORM
    try:
        parts: list[Any] = grammar().parse("portion", text, 1, len(text) - 1, _REDUCTIONS)
    except Unexpected:
        return MarkProblem.UNKNOWN
    level, controls, countries = Level.UNCLASSIFIED, set[Control](), frozenset[str]()
    for part in parts:
        if isinstance(part, Lexeme):
            word = text[part.start : part.end]
            if part.kind == "PORTION_LEVEL":
                level = _LEVELS[word]
            elif part.kind in ("CONTROL", "UNCLASSIFIED_CONTROL"):
                controls.add(_CONTROLS[word])
        else:
            countries |= {text[country.start : country.end] for country in part.countries}
    return level, frozenset(controls), countries


class _Release:
    """A REL TO list while its mark is being read."""

    def __init__(self, _: None, parts: list[Any]) -> None:
        self.countries = [part for part in parts if part.kind == "COUNTRY"]


def _parts(_: None, parts: list[Any]) -> tuple[Any, ...]:
    return tuple(parts)


_REDUCTIONS: dict[str, Callable[[Any, list[Any]], Any]] = {"portion": _parts, "release": _Release}
