"""Reading markings: runs grammar/markings.lark over `(C/NF)` or `SECRET//NOFORN` and makes a Marking."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, cast

from cablelint.automaton import Automaton, Tree, Unexpected
from cablelint.classification import Control, Level, Marking
from cablelint.markings.writing import Entry, Writing, entries_of
from cablelint.model import Mark, MarkProblem
from cablelint.source import Span

_LEVELS = {
    "UNCLAS": Level.UNCLASSIFIED,
    **{level.letter: level for level in Level},
    **{level.name.replace("_", ""): level for level in Level},
    "CTS": Level.TOP_SECRET,
    **{f"N{level.letter}": level for level in Level},
}
# COSMIC is how NATO marks TOP SECRET.
_ORGANIZATIONS = {"COSMIC": "NATO"}
_MARKING: Any = Marking
# All that a marking has but its place, the text last.
_VALUES = attrgetter(
    *("level", "controls", "releasable_to", "display_to", "producers", "sources"),
    *("compartments", "programs", "atomic", "text"),
)
_WITHOUT_STOPS = str.maketrans("", "", "().:")
_LEVEL_KINDS = ("PORTION_LEVEL", "BANNER_LEVEL", "NATO_LEVEL")


@cache
def grammar() -> Automaton:
    """The automaton of grammar/markings.lark."""
    return Automaton("markings")


def read_mark(text: str, span: Span) -> Mark:
    """The mark written as `text`, parentheses included. A mark that cannot be read says why; nothing is raised."""
    return (_remembered_maker if len(text) <= _LONGEST_REMEMBERED else _mark_maker)(text)(span)


def _mark_maker(text: str) -> Callable[[Span], Mark]:
    """What makes the mark written as `text`, at whichever place."""
    written = text.upper()
    writing = read_notice(written) if "ENTIRE TEXT" in written else read_portion(written)
    if isinstance(writing, MarkProblem):
        return lambda span: Mark(span, text, None, writing)
    *values, _ = _VALUES(writing.marking)
    shown = text.strip("(). ")
    return lambda span: Mark(span, text, _MARKING(*values, shown, span))


def read_notice(text: str) -> Writing | MarkProblem:
    """How `(C - ENTIRE TEXT.)`, `CONFIDENTIAL - ENTIRE TEXT` or `ENTIRE TEXT IS SECRET` is written."""
    return read(text.translate(_WITHOUT_STOPS)) or MarkProblem.UNKNOWN


def read_marking(text: str) -> Marking | None:
    """What a marking means: a portion mark with or without its parentheses, or an overall marking in words.

    `(S/NF)`, `S//NF`, `SECRET//NOFORN` and `S E C R E T NOFORN` mean the same. None where it cannot be read.
    """
    written = " ".join(text.split()).upper()
    writing = read_notice(written) if "ENTIRE TEXT" in written else read(written)
    if writing is None or isinstance(writing, MarkProblem):
        return None
    return _placed(writing.marking, written.strip("(). "), Span(0, len(text)))


def read(text: str) -> Writing | None:
    """How a marking in capitals is written: a portion mark, perhaps bare, or words; None where it is not known."""
    portion = read_portion(text if text.startswith("(") else f"({text})")
    return read_banner(text) if isinstance(portion, MarkProblem) else portion


def surprise(form: str, text: str, start: int, end: int) -> Unexpected | None:
    """Where a text in capitals goes wrong as a `portion` mark or as a `banner`; None where it does not."""
    try:
        grammar().parse(form, text, start, end)
    except Unexpected as unexpected:
        return unexpected
    return None


def read_banner(text: str) -> Writing | None:
    """How an overall marking in words is written, in capitals; None where it has no meaning."""
    try:
        parts = grammar().parse("banner", text, 0, len(text)).parts
    except Unexpected:
        return None
    return _write(text, parts)


def read_portion(text: str) -> Writing | MarkProblem:
    """How a portion mark is written, in capitals and with its parentheses; or why it is none.

    Marks are few and repeat, so what they mean is remembered (the last thousand).
    """
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _read_portion(text)


def _read_portion(text: str) -> Writing | MarkProblem:
    # ( C ), [C], (C/NF — the words of a mark in a form that is none.
    if not re.fullmatch(r"\(\S(?:[^()]*\S)?\)", text):
        return MarkProblem.FORM
    try:
        parts = grammar().parse("portion", text, 1, len(text) - 1).parts
    except Unexpected:
        return MarkProblem.UNKNOWN
    return _write(text, parts)


_LONGEST_REMEMBERED = 200
_remembered = lru_cache(maxsize=1000)(_read_portion)
_remembered_maker = lru_cache(maxsize=1000)(_mark_maker)


def _placed(meaning: Marking, text: str, span: Span) -> Marking:
    """The meaning of a marking, with the place where it is written."""
    *values, _ = _VALUES(meaning)
    return cast("Marking", _MARKING(*values, text, span))


def _write(text: str, parts: list[Any]) -> Writing:
    """The entries of a marking, and what they mean together."""
    level, producers, head = Level.UNCLASSIFIED, set[str](), 0
    entries: list[Entry] = []
    for part in parts:
        if isinstance(part, Tree):
            entries += entries_of(text, part.parts)
            continue
        word = text[part.start : part.end]
        if part.kind in _LEVEL_KINDS:
            level, head = _LEVELS["".join(word.split())], part.end
            if part.kind == "NATO_LEVEL":
                producers.add("NATO")
        elif part.kind == "COUNTRY":
            producers.add(_ORGANIZATIONS.get(word, word))
            head = part.end
        else:
            entries += entries_of(text, (part,))
    marking = Marking(
        level,
        _controls(entries),
        _codes(entries, "releasable_to"),
        _codes(entries, "display_to"),
        frozenset(producers),
        _codes(entries, "sources"),
        _codes(entries, "compartments"),
        _codes(entries, "programs"),
        _codes(entries, "atomic"),
    )
    return Writing(text, marking, Entry(None, parts[0].start, head or entries[0].end), tuple(entries))


def _codes(entries: list[Entry], meaning: str) -> frozenset[str]:
    """The codes of all entries with a meaning."""
    return frozenset(code for entry in entries if entry.meaning == meaning for code in entry.codes)


def _controls(entries: list[Entry]) -> frozenset[Control]:
    """The controls of all entries. In register order NOFORN stands before SBU; behind it, it belongs to it."""
    controls = [entry.control for entry in entries if entry.control is not None]
    if Control.SBU in controls and Control.NOFORN in controls[controls.index(Control.SBU) :]:
        return frozenset(controls) - {Control.SBU, Control.NOFORN} | {Control.SBU_NF}
    return frozenset(controls)
