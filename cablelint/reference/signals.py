"""Operating signals on format lines 4 and 5 (ACP 131, as used in ACP 127(G) and on State telegrams)."""

from collections.abc import Sequence
from functools import cache, lru_cache

from cablelint.reference import facts
from cablelint.reference.facts import Confidence
from cablelint.values import frozen


@frozen
class SignalFact:
    """One signal, without its numeral. `format_lines` are where it stands; empty for signals of service texts."""

    signal: str
    meaning: str
    format_lines: frozenset[int]
    confidence: Confidence
    source: str


@lru_cache(maxsize=4096)
def lookup(signal: str) -> SignalFact | None:
    """What is known of a signal, with or without a numeral (`ZFH2`, `ZES-2`); None for one that is in no list."""
    row = _rows().get(signal[:3]) if signal[3:].lstrip("-").isdigit() or not signal[3:] else None
    if row is None:
        return None
    name, meaning, format_lines, confidence, source = row
    lines = frozenset(map(int, facts.items(format_lines)))
    return SignalFact(name, meaning, lines, facts.confidence(confidence), source)


def national(signal: str) -> bool:
    """Whether a signal is of the range ZYA–ZZZ, which nations and services assign themselves (NAVEDTRA 14244 p. 70)."""
    return len(signal) >= 3 and signal[:3].isalpha() and "ZYA" <= signal[:3] <= "ZZZ"


@cache
def _rows() -> dict[str, Sequence[str]]:
    return {row[0]: row for row in facts.read("operating_signals")}
