"""The names of stations: what stands before the number on classification lines, in REF lines and in reference ids.

Sources: each row of stations.tsv names one. Names are compared without blanks and punctuation, so `PORT-OF-SPAIN`,
`PORT OF SPAIN` and `PORTOFSPAIN` are one; letters are upper case.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from cablelint.patterns import pattern
from cablelint.reference import facts
from cablelint.reference.nearest import nearest, only, within_two_slips

_NOT_IN_A_NAME = pattern(r"[^A-Z0-9]+")
# PORT A, RIO DE JAN: page lines and drafters cut long names.
_SHORTEST_CUT = 5
# In a shorter text one slip, or two, make another word of it.
_SHORTEST_WITH_ONE_SLIP = 3
_SHORTEST_WITH_TWO_SLIPS = 8


def solid(name: str) -> str:
    """A name in upper case, without blanks and punctuation."""
    name = name.upper()
    return name if name.isascii() and name.isalnum() else _NOT_IN_A_NAME.sub("", name)


@lru_cache(maxsize=4096)
def known_station(name: str) -> bool:
    """Whether a name is one that stands on classification lines."""
    return canonical_station(name) is not None


@lru_cache(maxsize=4096)
def canonical_station(name: str) -> str | None:
    """The usual name of a station for any of its names (`PAUP` → `PORT AU PRINCE`); None for an unknown one.

    Earlier names of a post count as its names (`KIEV` → `KYIV`).
    """
    return _usual_names().get(solid(name))


@lru_cache(maxsize=4096)
def name_in_ids(name: str) -> str | None:
    """The name that a station has in reference ids (`RIO` → `RIODEJANEIRO`); None for an unknown one.

    A name under which telegrams were numbered stays, though the post has another today: `KIEV` is `KIEV`.
    """
    return _names_in_ids().get(solid(name))


@lru_cache(maxsize=4096)
def begins_station(name: str) -> bool:
    """Whether a name, perhaps cut short, is the beginning of a known one."""
    text = solid(name)
    return any(candidate.startswith(text) for candidate in _usual_names())


@lru_cache(maxsize=4096)
def repaired(name: str) -> str | None:
    """The name in reference ids of the one station that a cut or misspelt name can mean; None for none or several.

    A name that is the beginning of just one station's is that station; else what is one slip away, and from eight
    letters on what is two slips away. A known name is never taken for another.
    """
    text = solid(name)
    known = name_in_ids(text)
    if known is not None:
        return known
    names = _names_in_ids()
    if len(text) >= _SHORTEST_CUT:
        whole = _only_id(candidate for candidate in names if candidate.startswith(text))
        if whole is not None:
            return whole
    if len(text) < _SHORTEST_WITH_ONE_SLIP:
        return None
    near = nearest(text, (candidate for candidate in names if len(candidate) > _SHORTEST_WITH_ONE_SLIP))
    if near or len(text) < _SHORTEST_WITH_TWO_SLIPS:
        return _only_id(near)
    return _only_id(candidate for candidate in names if within_two_slips(text, candidate))


def _only_id(names: Iterable[str]) -> str | None:
    """The name in ids that all these names have; None where they are of several stations."""
    in_ids = _names_in_ids()
    return only(tuple({in_ids[name] for name in names}))


def rows() -> Iterable[Sequence[str]]:
    """The name of each station, its kind, its other names as cells of the table, and all behind them."""
    return facts.read("stations", columns=4)


@cache
def _usual_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, _, aliases, others, _ in rows():
        names |= {solid(alias): name for alias in (name, *facts.items(aliases), *facts.items(others))}
    return names


@cache
def _names_in_ids() -> dict[str, str]:
    names: dict[str, str] = {}
    for name, _, aliases, others, _ in rows():
        own = solid(name)
        names |= {solid(alias): own for alias in (name, *facts.items(aliases))}
        names |= {solid(other): solid(other) for other in facts.items(others)}
    return names
