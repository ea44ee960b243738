"""What is wrong with a marking that cannot be read: the word at fault, what was expected there, and what was meant."""

from collections.abc import Iterator

from cablelint.classification import Level
from cablelint.markings.reading import read, surprise
from cablelint.markings.rendering import portion
from cablelint.markings.writing import controls_by_word
from cablelint.model import MalformedMarking, Token
from cablelint.patterns import pattern
from cablelint.reference.nearest import nearest, only
from cablelint.source import Span

# What to call the terminals that fit where a marking goes wrong.
_NAMES = {
    "PORTION_LEVEL": "a level",
    "BANNER_LEVEL": "a level",
    "CONTROL": "a control",
    "COUNTRY": "a country or group",
    "PROGRAM_NAME": "a program",
}
_LEVELS = {word: level.letter for level in Level for word in (level.letter, level.words)}
_LEVELS |= {"UNCLAS": "U", **{control: control for control in ("SBU", "LOU", "FOUO")}}
_COMMON = ("TS", "S", "C", "U", "SBU", "LOU", "FOUO", "SBU/NF", "C/NF", "C//NF", "S/NF", "S//NF")
_BRACKETS = " \t()[]{}.:"
_WORD = pattern(r"[^\s/,()]+")
_MOST_SLIPS = 3
# Longer texts are no markings with a slip in them.
_LONGEST = 200


def diagnose(text: str) -> MalformedMarking:
    """Why a text is no marking that can be read. Nothing is raised, whatever the text is."""
    written = _in_capitals(text)
    start, end = _inside(written)
    place = Span(0, len(text))
    meant = read(written[start:end])
    if meant is not None:
        known = meant.text if meant.text.startswith("(") else portion(meant.marking)
        return MalformedMarking(place, Token(text, place), ("a mark in parentheses",), known)
    position, expected = _furthest(written, start, end)
    word = _WORD.search(written, position, end)
    at = Span(*word.span()) if word is not None else Span(end, end)
    return MalformedMarking(place, Token(text[at.start : at.end], at), tuple(expected), _mended(written[start:end]))


def _in_capitals(text: str) -> str:
    """The text in capitals, as long as it was: the capital of some letters is two."""
    capitals = text.upper()
    return capitals if len(capitals) == len(text) else text


def _inside(text: str) -> tuple[int, int]:
    """Where the words between the brackets of a text begin and end."""
    words = text.strip(_BRACKETS)
    start = len(text) - len(text.lstrip(_BRACKETS))
    return start, start + len(words)


def _furthest(text: str, start: int, end: int) -> tuple[int, list[str]]:
    """Where a marking goes wrong, read as that of a portion or of the whole, and what would have fitted there."""
    place, kinds = start, list[str]()
    for form in ("portion", "banner"):
        unexpected = surprise(form, text, start, end)
        if unexpected is not None and (unexpected.position > place or not kinds):
            place, kinds = unexpected.position, list(unexpected.expected)
    return place, list(dict.fromkeys(_NAMES[kind] for kind in kinds if kind in _NAMES))


def _mended(words: str) -> str | None:
    """The mark that was meant: a common one a single slip away, else one with a slip in each word at fault."""
    if len(words) > _LONGEST:
        return None
    common = only(nearest(words, _COMMON)) if len(words) > 1 else None
    if common is not None:
        return f"({common})"
    for _ in range(_MOST_SLIPS):
        position, expected = _furthest(words, 0, len(words))
        word = _WORD.search(words, position)
        if word is None:
            return None
        known = dict(_candidates(expected))
        meant = only(nearest(word[0], known)) if len(word[0]) > 1 else None
        if meant is None:
            return None
        words = f"{words[: word.start()]}{known[meant]}{words[word.end() :]}"
        found = read(words)
        if found is not None:
            return f"({words})" if found.text.startswith("(") else words
    return None


def _candidates(expected: list[str]) -> Iterator[tuple[str, str]]:
    """The words that fit, each with what to write for it."""
    if "a level" in expected:
        yield from _LEVELS.items()
    if "a control" in expected:
        yield from ((word, word) for word in (*controls_by_word(), "REL TO", "REL") if len(word) > 1)
