"""Titles: the words that tell a position from a name on a Classified By line.

titles.tsv has titles, fields of work, ranks, offices, parts of the names of regions, and short forms of which titles
are run together; places are those of the tables of stations and TAGS.
"""

import re
from functools import cache, lru_cache

from cablelint.reference import facts, stations, tags
from cablelint.reference.nearest import any_within

_NOT_LETTER = re.compile(r"[^A-Z]+")
# Shorter words are one slip away from too many names, and two slips make a name of most words.
_SHORTEST_WITH_ONE_SLIP = 6
_SHORTEST_WITH_TWO_SLIPS = 9


def key(word: str) -> str:
    """The letters of a word in capitals, a zero read as the letter O."""
    return _NOT_LETTER.sub("", word.upper().replace("0", "O").replace("É", "E"))


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a word, given by its key, is a part of a title; also with a slip of the keyboard, or run together."""
    if word in _words("title", "field", "rank", "office") or _is_run_together(word):
        return True
    slips = 2 if len(word) >= _SHORTEST_WITH_TWO_SLIPS else 1 if len(word) >= _SHORTEST_WITH_ONE_SLIP else 0
    return slips > 0 and any_within(slips, word, _long_words())


@lru_cache(maxsize=4096)
def is_office(word: str) -> bool:
    """Whether a word, given by its key, is an office, a bureau or an organization."""
    return word in _words("office") or word in _organizations()


@lru_cache(maxsize=4096)
def is_place(word: str) -> bool:
    """Whether a word, given by its key, is one of the name of a post, a country or a region."""
    return word in _words("place") or word in _places()


@cache
def _words(*kinds: str) -> frozenset[str]:
    return frozenset([word for word, kind, _ in facts.read("titles") if kind in kinds])


@cache
def _long_words() -> tuple[str, ...]:
    return tuple([word for word in _words("title", "field") if len(word) >= _SHORTEST_WITH_ONE_SLIP])


def _is_run_together(word: str) -> bool:
    """PolMinCouns, ECMIN: at least two short forms, not all of one letter."""
    begins = word.startswith(_parts()) or word[1:].startswith(_parts())
    return begins and _run_together().fullmatch(word) is not None


@cache
def _run_together() -> "re.Pattern[str]":
    return re.compile(rf"(?:A|D)?(?:{'|'.join(_parts())}){{2,4}}")


@cache
def _parts() -> tuple[str, ...]:
    """The short forms, the longest first."""
    return tuple(sorted(_words("part"), key=len, reverse=True))


@cache
def _organizations() -> frozenset[str]:
    return frozenset(map(key, tags.organizations()))


@cache
def _places() -> frozenset[str]:
    names = [name for row in stations.rows() for name in (row[0], *facts.items(row[2]))]
    words = {word for word in " ".join(names + tags.countries()).upper().split() if len(word) > 2}
    return frozenset([word if word.isalpha() and word.isascii() else key(word) for word in words])
