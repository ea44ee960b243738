"""TAGS, traffic analysis by geography and subject: what a code stands for, and what a wrong one was meant to be.

Sources: the TAGS handbook of 1974, 5 FAH-3, codes seen on published telegrams; tags.tsv names one for every row.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from cablelint.model import TagFamily
from cablelint.patterns import pattern
from cablelint.reference import captions, facts
from cablelint.reference.captions import CaptionKind
from cablelint.reference.facts import Confidence
from cablelint.reference.nearest import nearest as nearest_words
from cablelint.values import frozen

# "Each of these TAGS must be used with the name of the subject individual" (1974 STATE 150591).
PERSON_REQUIRED = frozenset({"OVIP", "OREP", "OTRA", "OEXC", "OCON"})

# ISO 3166-1 codes that are no geographic TAGS, and the country's TAGS. ISO codes that stand for another country
# in TAGS (CN Comoros, SE Seychelles) are left out: nobody can tell which was meant.
ISO_CONFUSIONS = {
    "AZ": "AJ",
    "DE": "GM",
    "DK": "DA",
    "DZ": "AG",
    "EE": "EN",
    "HN": "HO",
    "IE": "EI",
    "IL": "IS",
    "IQ": "IZ",
    "JP": "JA",
    "KH": "CB",
    "KP": "KN",
    "KW": "KU",
    "LB": "LE",
    "LK": "CE",
    "LV": "LG",
    "MM": "BM",
    "OM": "MU",
    "PH": "RP",
    "PY": "PA",
    "RU": "RS",
    "TJ": "TI",
    "TM": "TX",
    "TR": "TU",
    "UA": "UP",
}

# An enumeration takes ten times as long to find its member.
_FAMILIES = {family.value: family for family in TagFamily}
_CAPTION_KINDS = frozenset({CaptionKind.DISTRIBUTION, CaptionKind.HANDLING})
# PREL;PGOV;HU
_SEPARATOR = pattern(r"[;:./+&]")

# Until then the handbook's list of 1974 was the list.
_LAST_YEAR_OF_THE_HANDBOOK = 1979
# Longer tokens are text, not codes that lost their blanks (the longest run seen has 36 letters).
LONGEST_RUN = 72


@frozen
class TagFact:
    """One code of the TAGS list.

    `meaning` is empty where it is not known. `first_year` is the earliest year in which the code is attested or could
    exist, `last_year` the last in which it was valid; both are None where not known, and a code without `last_year` may
    still be in use. `takes_person` says that the handbook of 1974 lets a person's name follow.
    """

    code: str
    family: TagFamily
    meaning: str
    first_year: int | None
    last_year: int | None
    takes_person: bool
    confidence: Confidence
    source: str


@lru_cache(maxsize=4096)
def lookup(code: str) -> TagFact | None:
    """What is known of a code, in upper case; None for a code that is in no list."""
    row = _rows().get(code)
    if row is None:
        return None
    _, family, meaning, first_year, last_year, takes_person, confidence, source = row.split("\t")
    return TagFact(
        code,
        _FAMILIES[family],
        meaning,
        int(first_year) if first_year else None,
        int(last_year) if last_year else None,
        takes_person == "yes",
        facts.confidence(confidence),
        source,
    )


@lru_cache(maxsize=4096)
def family(code: str) -> TagFamily:
    """The family of a code: by the list, else by its shape.

    Four letters with a K in front are a program (there are hundreds), `LAST, FIRST` is a person; an ISO country code is
    meant as a country.
    """
    fact = lookup(code)
    if fact is not None:
        return fact.family
    if ", " in code:
        return TagFamily.PERSON
    if len(code) == 4 and code.startswith("K") and code.isalpha():
        return TagFamily.PROGRAM
    return TagFamily.GEOGRAPHIC if code in ISO_CONFUSIONS else TagFamily.UNKNOWN


@lru_cache(maxsize=1024)
def nearest(code: str, year: int | None = None) -> tuple[str, ...]:
    """Subject and program codes one slip away from an unknown code, the likeliest first (`PRLE` → `PREL`).

    Only codes that are sure are offered; a known code of any family has none. With a year, only codes of that year: in
    the seventies those of the handbook of 1974, whose list is complete, and later those that were not yet withdrawn.
    """
    if code in _rows():
        return ()
    near = nearest_words(code, _sure_subjects())
    return near if year is None else tuple(word for word in near if _is_of(word, year))


def _is_of(code: str, year: int) -> bool:
    fact = lookup(code)
    if fact is None or (fact.last_year is not None and fact.last_year < year):
        return False
    return year > _LAST_YEAR_OF_THE_HANDBOOK or fact.first_year is not None


@lru_cache(maxsize=1024)
def meant(code: str) -> str | None:
    """The one code that an unknown code is without doubt a slip for (`MOPPS`: MOPS), else None.

    A first letter is rarely the wrong one, unless two letters changed places; organizations count from six letters on,
    shorter acronyms being too much alike.
    """
    if not code.isalpha():
        return None
    near = nearest(code) if len(code) in (4, 5) else nearest_words(code, _long_organizations().get(code[0], ()))
    if len(near) != 1:
        return None
    swapped = len(near[0]) == len(code) and near[0][:2] == code[1::-1]
    return near[0] if swapped or near[0][0] == code[0] else None


@lru_cache(maxsize=4096)
def is_caption(code: str) -> bool:
    """Whether a token of the TAGS line is the caption of a distribution or handling, and no tag."""
    fact = captions.lookup(code) if lookup(code) is None else None
    return fact is not None and fact.kind in _CAPTION_KINDS


@lru_cache(maxsize=1024)
def pieces(token: str) -> tuple[str, ...]:
    """The known codes that a token of no list is made of; empty where it cannot be cut, or in more than one way."""
    parts = tuple(part for part in _SEPARATOR.split(token) if part)
    if len(parts) > 1:
        return parts if all(family(part) is not TagFamily.UNKNOWN for part in parts) else ()
    return split_run_together(token) or ()


def observed(written: str) -> tuple[str, ...]:
    """The tags that a text stands for which is no code, but was seen on TAGS lines (`COUNTER TERRORISM`); else none."""
    return _observed().get(written, ())


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The tags and observed texts of several words, by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for text in (*_observed(), *_rows()):
        words = tuple(text.split())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(some, key=len, reverse=True)) for first, some in found.items()}


@cache
def words_of_phrases() -> frozenset[str]:
    """The words of four letters or more that free text on TAGS lines is made of (`AFFAIRS`, `MILITARY`)."""
    return frozenset(word for text in _observed() if " " in text for word in text.split() if len(word) > 3)


def split_run_together(text: str) -> tuple[str, ...] | None:
    """The codes that a token is made of where its blanks were lost (`PRELEAID` → `PREL`, `EAID`).

    The pieces are known subject, program and geographic codes, at least one of the first two kinds. None where no
    cut fits, where two cuts with the fewest pieces do, or where the token is itself a code.
    """
    if not 6 <= len(text) <= LONGEST_RUN or len(text) % 2 or text in _rows():
        return None
    cuts: dict[int, list[tuple[str, ...]]] = {0: [()]}
    for end in range(2, len(text) + 1, 2):
        found = list(_cuts_ending_at(text, end, cuts))
        fewest = min(map(len, found), default=0)
        cuts[end] = [cut for cut in found if len(cut) == fewest][:2]
    unique = len(cuts[len(text)]) == 1
    cut = cuts[len(text)][0] if unique else ()
    return cut if any(len(code) == 4 for code in cut) else None


def _cuts_ending_at(text: str, end: int, cuts: dict[int, list[tuple[str, ...]]]) -> Iterator[tuple[str, ...]]:
    for size in (4, 2):
        code = text[max(end - size, 0) : end]
        if len(code) == size and _is_piece(code):
            yield from ((*cut, code) for cut in cuts[end - size])


def _is_piece(code: str) -> bool:
    """Whether a token may be made of this code: one that is sure, or a country's that is not doubtful."""
    fact = lookup(code)
    if fact is None:
        return False
    if fact.family is TagFamily.GEOGRAPHIC:
        return fact.confidence > Confidence.LOW
    return fact.family in (TagFamily.SUBJECT, TagFamily.PROGRAM) and fact.confidence >= Confidence.HIGH


def countries() -> list[str]:
    """The names of countries and regions that have a code."""
    return [row.split("\t", 3)[2] for row in _rows().values() if "\tgeographic\t" in row]


def organizations() -> list[str]:
    """The codes of organizations."""
    return [code for code, row in _rows().items() if "\torganization\t" in row]


@cache
def _rows() -> dict[str, str]:
    return facts.index("tags")


@cache
def _observed() -> dict[str, tuple[str, ...]]:
    return {row[0]: facts.items(row[1]) for row in facts.read("observed_tags")}


@cache
def _long_organizations() -> dict[str, list[str]]:
    """The names of organizations that have six letters or more, by their first letter."""
    found: dict[str, list[str]] = {}
    for code in organizations():
        if len(code) > 5:
            found.setdefault(code[0], []).append(code)
    return found


@cache
def _sure_subjects() -> tuple[str, ...]:
    return tuple(
        [
            code
            for code, row in _rows().items()
            if ("\tsubject\t" in row or "\tprogram\t" in row) and ("\tconfirmed\t" in row or "\thigh\t" in row)
        ]
    )
