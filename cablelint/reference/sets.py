"""The sets of military text messages, by their identifiers (NAVEDTRA 14292 fig. 2-3; the U.S. Message Text Format)."""

from functools import cache

from cablelint.reference import facts


@cache
def identifiers() -> frozenset[str]:
    """The identifiers of all known sets, other spellings left out."""
    return frozenset(row[0] for row in facts.read("sets"))
