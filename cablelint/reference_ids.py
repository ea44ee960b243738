"""Reference ids: `08ASTANA2080` names the telegram that ASTANA numbered 2080 in 2008.

The canonical id has two digits of the year, the station's name in ids (`cablelint/reference/stations.tsv`) and the
number without leading zeros. Ids were often made from damaged classification lines; what such a line leaves in an id is
removed by rule: words that stand before the station, the section, what a retransmission adds behind the number, slips
in the station's name. What no rule repairs stays as it is written.
"""

import re
from functools import lru_cache

from cablelint.patterns import pattern
from cablelint.reference.nearest import within_two_slips
from cablelint.reference.stations import name_in_ids, repaired, solid

# 08ASTANA2080, the year perhaps written twice (7575LIBREVILLE1895) or in full
_ID = pattern(
    r"(?P<year>(?:19|20)\d\d(?=[A-Z]|0[A-Z])|(?P<short>\d\d)(?P=short)?)(?P<station>.*?[A-Z])(?P<number>\d++)"
)
# 06MADRID002583ZFR2585, 90STATE255723TOSEC140328: the number of a later transmission, or of the other party's series
_TAIL = pattern(r"(?<=\d)(?:Z[A-Z]{2}|TOSEC|SECTO|PARTO|TOPAR)\d*\Z")
# SECTION01OF02, SECTON02OF02, SECTION0QF05, SECTIOQ1OF06
_SECTION = pattern(r"(?P<word>[A-Z]{5,8}?)\d{1,2}[A-Z]{1,2}\d{2}(?=[A-Z])")
# 05STATE1O2345 has O for zero in its number, 08COTON0U348 zero for O in its station.
_ZERO_AMONG_LETTERS = pattern(r"0(?=[A-Z])")

# What stands beside the classification of a line, and is not its station.
_BESIDE = ("NOFORN", "NODIS", "EXDIS", "STADIS", "LIMDIS", "SIPDIS", "SENSITIVE", "EFTO", "SBU", "FOUO")
_LEVELS = ("UNCLASSIFIED", "UNCLAS", "CONFIDENTIAL", "SECRET")
# A damaged word of the classification may have lost its beginning: SIFIED
_SHORTEST_REST = 5
# What the address of a post begins with; no name of a place does. The shorter ones only count before a known station.
_OF_A_POST = ("AMEMBASSY", "AMCONSUL", "AMCONGEN", "AMLEGATION", "EMBASSY", "CONSULATE", "USMISSION", "USDELEGATION")
_OF_AN_OFFICE = ("USINT", "USLO", "USOFFICE", "USDEL", "REO", "FSC", "US")
# SECDEF WASHDC: the city of an agency
_CITY = pattern(r"WASH(?:DC|INGTON(?:DC)?)?\Z")


def make_reference_id(year: int, station: str, number: str) -> str:
    """The canonical id of a telegram of this year (four digits), `08ASTANA2080` of 2008, `ASTANA` and `002080`."""
    return f"{year % 100:02d}{canonical_station_of_id(station)}{number.lstrip('0') or '0'}"


def canonical_id(written: str) -> str:
    """The canonical form of a reference id, `08ASTANA2080`, however damaged; the text itself where it is no id.

    Takes any text and never raises.
    """
    text = _TAIL.sub("", solid(written))
    match = _ID.fullmatch(text)
    if match is None:
        return written
    return f"{match['year'][-2:]}{canonical_station_of_id(match['station'])}{match['number'].lstrip('0') or '0'}"


def is_well_formed(written: str) -> bool:
    """Whether a text is an id as telegrams have it: two digits, a known station, a number without zeros before it."""
    match = re.fullmatch(r"\d\d([A-Z]+)[1-9]\d{0,6}", written)
    return match is not None and name_in_ids(match[1]) is not None


@lru_cache(maxsize=4096)
def canonical_station_of_id(written: str) -> str:
    """The name in ids of a station as it is written, repaired by rule; without blanks and punctuation where unknown."""
    station = _ZERO_AMONG_LETTERS.sub("O", _without_garble(solid(written)))
    return name_in_ids(station) or repaired(station) or _without_office(station)


def _without_garble(station: str) -> str:
    """A station without what its classification line left before it."""
    while name_in_ids(station) is None:
        rest = _behind_section(station) or _behind_word(station)
        if not rest:
            break
        station = rest
    return station


def _behind_section(station: str) -> str:
    match = _SECTION.match(station)
    return station[match.end() :] if match is not None and within_two_slips(match["word"], "SECTION") else ""


def _behind_word(station: str) -> str:
    """The station behind a caption, a classification or its rest, or what the address of a post begins with."""
    for word in (*_BESIDE, *_OF_A_POST):
        if station.startswith(word):
            return station[len(word) :]
    for word in _LEVELS:
        for start in range(len(word) - _SHORTEST_REST + 1):
            if station.startswith(word[start:]):
                return station[len(word) - start :]
    return ""


def _without_office(station: str) -> str:
    """A station without the kind of its office or its city, where that leaves a known station."""
    for word in _OF_AN_OFFICE:
        known = name_in_ids(station[len(word) :]) if station.startswith(word) else None
        if known is not None:
            return known
    return name_in_ids(_CITY.sub("", station)) or station
