"""The slash that parts a routing indicator from its address: where it lacks, and where a second one follows."""

import re

from cablelint.patterns import pattern
from cablelint.reference import posts

# RUEHAK//AMEMBASSY ANKARA, AMEMBASSY ANKARA 2192 RUEHBJ/AMEMBASSY BEIJING
_SECOND = pattern(r"\b[RQ][A-Z]{3,6}/+(?=[A-Z])")


def second_indicator(name: str) -> re.Match[str] | None:
    """A routing indicator with its slash in the middle of an addressee's name."""
    return _SECOND.search(name) if "/" in name else None


def lacks_slash(name: str) -> bool:
    """Whether the first word of a name without a routing indicator is that of the rest."""
    indicator, _, address = name.partition(" ")
    return indicator in posts.routing_indicators(address.strip())
