"""Posts and other addressees: routing indicators, plain-language addresses, and whose station a name is.

Sources: ACP 117 CAN-US SUPP-1(O) sec. I, headers of published telegrams; each row of posts.tsv, national_routing.tsv
and routing_suffixes.tsv names one.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from cablelint.reference import facts, stations
from cablelint.reference.facts import Confidence
from cablelint.reference.nearest import nearest, only
from cablelint.reference.stations import canonical_station
from cablelint.values import frozen

# What stands before the place in the address of a State post (5 FAH-2 H-231).
DESIGNATORS = frozenset(
    {"AMEMBASSY", "AMCONSUL", "AMCONGEN", "AMLEGATION", "USMISSION", "USINT", "USLO", "USOFFICE", "USDEL", "REO"}
)
# Behind these stands the name of one place.
_OF_ONE_PLACE = ("AMEMBASSY", "AMCONSUL")
# The longest name of a post has four words; two of them with a word between have no more than this.
_MOST_WORDS = 9


@frozen
class PostFact:
    """One addressee served by a routing indicator.

    `kind` is embassy, consulate, mission, office, department, agency (commands included) or collective. `place` is what
    a State post writes on its classification line, empty for others. `address` is the plain-language address.
    """

    routing_indicator: str
    kind: str
    place: str
    address: str
    confidence: Confidence
    source: str


@lru_cache(maxsize=4096)
def routing(indicator: str) -> tuple[PostFact, ...]:
    """All known addressees of a routing indicator; empty for an unknown one."""
    return tuple(
        PostFact(indicator, kind, place, address, facts.confidence(confidence), source)
        for _, kind, place, address, confidence, source in _posts().get(indicator, ())
    )


@lru_cache(maxsize=4096)
def routing_indicators(address: str) -> frozenset[str]:
    """All known routing indicators of a plain-language address, given without office symbols (`//POL//`)."""
    return _indicators().get(address, frozenset())


@lru_cache(maxsize=4096)
def section_of(indicator: str) -> tuple[str, str] | None:
    """The known routing indicator of a station, and the section of it that the letters behind stand for.

    `RUEHCCR` is RUEHC's crypto centre. None for an indicator that ends otherwise (ACP 117 CAN-US SUPP-1(O) para. 10).
    """
    for suffix, meaning, _ in facts.read("routing_suffixes"):
        if indicator.endswith(suffix) and routing(indicator.removesuffix(suffix)):
            return indicator.removesuffix(suffix), meaning
    return None


def nation(indicator: str) -> str | None:
    """The nation or alliance that a routing indicator's first two letters stand for (ACP 117); None if unknown."""
    nations = _nations()
    return nations.get(indicator[:2]) or nations.get(indicator[:1])


@lru_cache(maxsize=4096)
def station_of(originator: str) -> str | None:
    """The name that an originator writes on its classification lines; None for one that is no State post.

    `AMEMBASSY ASTANA` gives `ASTANA`, `SECSTATE WASHDC` `STATE`, `USDEL SECRETARY` `SECTO`. The place is not looked up.
    """
    words = originator.split("//", 1)[0].rstrip(" .").split()
    name = " ".join(words)
    if words[:2] == ["USDEL", "SECRETARY"]:
        return "SECTO"
    if len(words) > 1 and words[0] in DESIGNATORS:
        return " ".join(words[1:])
    station = canonical_station(name)
    return station if station == "STATE" else name if station is not None else None


@lru_cache(maxsize=4096)
def same_post(originator: str, station: str) -> bool | None:
    """Whether a classification line's station is the originator's; None where one of the two is not a known post.

    Every State post writes the ending of its address, but for STATE and the Secretary's party (observed practice).
    """
    own = station_of(originator)
    if own is None:
        return None
    expected, found = canonical_station(own), canonical_station(station)
    if expected is None or found is None:
        return None
    if expected == found or own.endswith(f" {station}"):
        return True
    return None if station.endswith(f" {own}") else False


@lru_cache(maxsize=4096)
def two_posts(address: str) -> tuple[str, str] | None:
    """The posts that an address begins and ends with; None where its words are one name, or name one post only."""
    designator, *words = address.upper().split()
    if designator not in _OF_ONE_PLACE or not 1 < len(words) <= _MOST_WORDS or "/" in address:
        return None
    if canonical_station(" ".join(words)) is not None:
        return None
    places = range(1, len(words))
    first = next(filter(None, (canonical_station(" ".join(words[:at])) for at in reversed(places))), None)
    second = next(filter(None, (canonical_station(" ".join(words[at:])) for at in places)), None)
    return (first, second) if first is not None and second is not None and first != second else None


def nearest_station(name: str) -> str | None:
    """The one known station that a slip of the keyboard turns into this name; None in doubt, and for a known one."""
    return only(nearest(name, _written_names()))


@cache
def _written_names() -> frozenset[str]:
    """The names of stations as they are written, aliases and earlier names among them."""
    return frozenset(alias for row in stations.rows() for alias in (row[0], *facts.items(row[2])))


@cache
def _posts() -> dict[str, list[Sequence[str]]]:
    posts: dict[str, list[Sequence[str]]] = {}
    for row in facts.read("posts"):
        posts.setdefault(row[0], []).append(row)
    return posts


@cache
def _indicators() -> dict[str, frozenset[str]]:
    indicators: dict[str, frozenset[str]] = {}
    for indicator, _, _, address, _, _ in facts.read("posts"):
        indicators[address] = indicators.get(address, frozenset()) | {indicator}
    return indicators


@cache
def _nations() -> dict[str, str]:
    return {prefix: name for prefix, name, _ in facts.read("national_routing")}
