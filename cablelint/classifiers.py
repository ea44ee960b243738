"""Who classified a telegram: names told from titles in what stands on a Classified By line.

`Acting DCM John Smith`, `JANE DOE, CONSUL GENERAL, JERUSALEM`, `AF Karl Roe, Acting and S/CT DAS Mary Major`: a name
follows the last word of a title, or stands before the first. Words are known as titles by a table (cablelint.reference
.titles) or by their form (S/CT, EST&H); what is no title is a name.
"""

import re
from collections.abc import Iterator
from typing import Literal

from cablelint.model import Classifier
from cablelint.patterns import pattern
from cablelint.reference import titles

# Longer than any real one.
_LONGEST = 400
_LONGEST_NAME = 6
# (U) 1. Classified by: what stands before the first word once more
_PREFIX = pattern(r"(?:\([A-Z/]{1,9}\)|\d{1,2}\.|CLASSIFIED\s+BY\b:?|[\s:;,.\-])+", re.IGNORECASE | re.ASCII)
# What leads to the reasons, where these could not be read: for Reas (b), 12958
_REASONS = pattern(r"\s(?:F[O0]?R|PER|UNDER|BASED|DUE|REAS\w*)\s+(?=\W*(?:REA|\d|\())|\bREAS(?:ONS?)?\W", re.IGNORECASE)
# a.i. for ad interim
_AD_INTERIM = pattern(r"\ba\. ?i\.?(?=\W|\Z)", re.IGNORECASE)
# A comma, but not that of d,Affaires and of Jones, Jr.; a colon, a dash; a full stop behind a word
_BETWEEN = pattern(
    r"(?:(?<![,;])[,;]+(?=\s|\Z)|(?<=\w\w)[,;]+(?=\w{3}))(?!\s?(?:JR|SR|I{2,3}|IV)\b)|:|\s-+\s|(?<=[A-Z]{3})\.(?=\s)",
    re.IGNORECASE,
)
_AND = pattern(r"(?<!\s)\s+(?:and|&)\s+", re.IGNORECASE)
_WORD = pattern(r"\([^()]*\)|[^\s()]+")
_NAME = pattern(r"[^\W\d_][\w.'\-]*,?|0\.")
_INITIAL = pattern(r"[A-Z0]\.?|(?:[A-Z]\.)+")
_COMMON = frozenset({"A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "WITH"})
_OF_A_PLACE = frozenset({"AT", "FOR", "FROM", "IN", "OF", "TO"})
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e", "el", "la", "le", "van", "von", "y"}
)
_NUMERALS = frozenset({"II", "III", "IV"})


# What a word is a part of.
_Kind = Literal["title", "common", "place", "name"]


def read_classifiers(who: str) -> tuple[Classifier, ...]:
    """Everybody whom a Classified By line names, in order; empty where it names nobody."""
    text = " ".join(who[:_LONGEST].replace("\\", "").split())
    reasons = _REASONS.search(text)
    text = text[: reasons.start()] if reasons is not None else text
    text = _AD_INTERIM.sub("(a.i.)", text)
    prefix = _PREFIX.match(text)
    return tuple(_each(text[prefix.end() :] if prefix is not None else text))


def _each(text: str) -> Iterator[Classifier]:
    """One classifier for each part between `and`s; a part that names nobody goes with the next one."""
    start = 0
    found = False
    for end, following in [*((match.start(), match.end()) for match in _AND.finditer(text)), (len(text), len(text))]:
        classifier = _read(text[start:end])
        if classifier is None or (found and " " not in classifier.name):
            continue
        if end < len(text) and " " not in classifier.name:
            continue
        yield classifier
        found = True
        start = following


def _read(text: str) -> Classifier | None:
    """The one classifier of a text: the first name between stops, and all the rest as the title."""
    start = 0
    for end, following in [*(match.span() for match in _BETWEEN.finditer(text)), (len(text), len(text))]:
        name = _name(text, start, end)
        if name is not None:
            first, last = name
            title = text[:first].strip(" ,;:-") or text[last:].strip(" .,;:-")
            return Classifier(text[first:last], title or None)
        start = following
    return None


def _name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the name stands in a piece of a text without stops."""
    words = list(_WORD.finditer(text, start, end))
    kinds = _kinds([word[0] for word in words])
    runs: list[list[re.Match[str]]] = [[]]
    for word, kind in zip(words, kinds, strict=True):
        if kind == "name":
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    runs = [run for run in runs if run and not all(_INITIAL.fullmatch(word[0]) for word in run)]
    if not runs:
        return None
    run = runs[-1] if kinds[-1] == "name" else max(runs, key=len)
    if len(run) > _LONGEST_NAME:
        return None
    first, last = run[0].start(), run[-1].end()
    stop = text[last - 1] == "." and len(run[-1][0].rpartition(".")[0]) > len("JR")
    return first, last - stop


def _kinds(words: list[str]) -> list[_Kind]:
    """What each word is a part of, in sight of those around it."""
    kinds = [_kind(word) for word in words]
    mixed = [any(letter.islower() for letter in word) for word in words]
    for index in range(len(words)):
        behind = kinds[index + 1 :]
        names = sum(
            kind == "name" and _INITIAL.fullmatch(word) is None
            for kind, word in zip(behind, words[index + 1 :], strict=True)
        )
        leads = index == 0 or kinds[index - 1] != "name"
        if kinds[index] == "place" and behind and words[index + 1].isdigit():
            # ANKARA 6772: a telegram.
            kinds[index] = "title"
        elif kinds[index] == "place":
            # Victoria, Jordan, Paris are names of people too: a place is followed by a title or by a whole name.
            is_title = leads and (names > 1 or "title" in behind)
            kinds[index] = "title" if is_title else "name"
        elif kinds[index] == "name" and leads and len(behind) > 1 and "name" in behind:
            # In small letters only an office is written in capitals; otherwise it must be a known one.
            whole = names > 1 and index > 0 and titles.key(words[index - 1]) in _OF_A_PLACE
            office = not mixed[index] and _INITIAL.fullmatch(words[index]) is None and words[index].isalpha()
            if whole or (office and (any(mixed[index + 1 :]) or titles.is_office(words[index]))):
                kinds[index] = "title"
    return kinds


def _kind(word: str) -> _Kind:
    """What a word is a part of, by itself."""
    letters = titles.key(word)
    if letters in _COMMON and word not in ("A.", "A"):
        return "common"
    if word in _PARTICLES or letters in _NUMERALS:
        return "name"
    if {"/", "&", "("} & set(word) or _NAME.fullmatch(word) is None:
        return "title"
    if _INITIAL.fullmatch(word) is not None and not word.isalpha():
        return "name"
    if titles.is_title(letters) or any(titles.is_title(titles.key(part)) for part in word.split("-")[1:]):
        return "title"
    if word[0].islower():
        return "title"
    first = word.split("-")[0]
    if first != word and titles.is_title(titles.key(first)):
        return "title"
    if _INITIAL.fullmatch(word) is not None:
        return "name"
    return "place" if titles.is_place(letters) else "name"
