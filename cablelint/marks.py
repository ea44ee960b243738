"""Reading portion marks: runs grammar/markings.lark over `(C/NF)` and makes a Marking."""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import Any

from cablelint.automaton import Automaton, Unexpected
from cablelint.classification import Control, Level, Marking
from cablelint.model import Mark, MarkProblem
from cablelint.source import Span

_LEVELS = {
    "UNCLAS": Level.UNCLASSIFIED,
    **{level.letter: level for level in Level},
    **{level.name.replace("_", ""): level for level in Level},
}
_CONTROLS = {
    "N": Control.NOFORN,
    "NF": Control.NOFORN,
    "OC": Control.ORCON,
    "IMC": Control.IMCON,
    "PR": Control.PROPIN,
    "ND": Control.NODIS,
    "XD": Control.EXDIS,
    "SENSITIVE": Control.SBU,
    **{control.name: control for control in Control},
    **{control.value: control for control in Control},
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
    """What a marking means: a portion mark with or without its parentheses, or an overall marking in words.

    `(S/NF)`, `S//NF`, `SECRET//NOFORN` and `S E C R E T NOFORN` mean the same. Raises ValueError where it is not known.
    """
    written = " ".join(text.split()).upper()
    mark = read_mark(written if written.startswith("(") else f"({written})", Span(0, len(text)))
    meaning = _banner(written) if mark.marking is None else mark.marking
    if meaning is None:
        raise ValueError(f"{text!r} is not a known marking")
    return Marking(meaning.level, meaning.controls, meaning.releasable_to, written.strip("() "), Span(0, len(text)))


def _banner(text: str) -> Marking | None:
    """The meaning of an overall marking in words; None where it has none."""
    try:
        parts: tuple[Any, ...] = grammar().parse("banner", text, 0, len(text), _REDUCTIONS)
    except Unexpected:
        return None
    return Marking(*_combine(text, parts))


@lru_cache(maxsize=1000)
def _meaning(text: str) -> tuple[Level, frozenset[Control], frozenset[str]] | MarkProblem:
    # ( C ), [C], (C/NF — the words of a mark in a form that is none.
    if not re.fullmatch(r"\(\S(?:[^()]*\S)?\)", text):
        return MarkProblem.FORM
    try:
        parts: list[Any] = grammar().parse("portion", text, 1, len(text) - 1, _REDUCTIONS)
    except Unexpected:
        return MarkProblem.UNKNOWN
    return _combine(text, parts)


def _combine(text: str, parts: Iterable[Any]) -> tuple[Level, frozenset[Control], frozenset[str]]:
    """Level, controls and countries of the parts of a marking."""
    level, controls, countries = Level.UNCLASSIFIED, set[Control](), frozenset[str]()
    for part in parts:
        if isinstance(part, _Release):
            countries |= {text[country.start : country.end] for country in part.countries}
            continue
        word = text[part.start : part.end]
        if part.kind in ("PORTION_LEVEL", "BANNER_LEVEL"):
            level = _LEVELS["".join(word.split())]
        elif part.kind in ("CONTROL", "UNCLASSIFIED_CONTROL", "BANNER_CONTROL"):
            controls.add(_CONTROLS[word])
    return level, frozenset(controls), countries


class _Release:
    """A REL TO list while its mark is being read."""

    def __init__(self, _: None, parts: list[Any]) -> None:
        self.countries = [part for part in parts if part.kind in ("COUNTRY", "BANNER_COUNTRY")]


def _parts(_: None, parts: list[Any]) -> tuple[Any, ...]:
    return tuple(parts)


_REDUCTIONS: dict[str, Callable[[Any, list[Any]], Any]] = {
    "portion": _parts,
    "banner": _parts,
    "release": _Release,
    "banner_release": _Release,
}
