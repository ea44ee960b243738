"""The order of the lines of a telegram: runs grammar/telegram.lark over kinds of lines, whatever comes.

Where a kind does not fit, the automaton is asked what would: if one kind (or two) that it accepts makes the line fit,
that kind is missing; if none does, the line is misplaced, or repeated where one of its kind went before.
"""

from functools import cache, lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from cablelint.automaton import END, Automaton
from cablelint.model import Irregularity


class Surprise(NamedTuple):
    """A departure from the order; `position` is that of the line at fault, or of that behind a missing one."""

    irregularity: Irregularity
    kind: str
    position: int


@cache
def _grammar() -> Automaton:
    return Automaton("telegram")


@lru_cache(maxsize=4096)
def check_order(kinds: tuple[str, ...]) -> tuple[Surprise, ...]:
    """The surprises in a sequence of kinds. Sequences repeat over a collection, so the answers are kept."""
    grammar = _grammar()
    stack = grammar.begin("telegram")
    surprises: list[Surprise] = []
    for index, kind in enumerate((*kinds, END)):
        following = grammar.feed(stack, kind)
        if following is not None:
            stack = following
            continue
        for missing in _bridges(grammar, stack):
            bridged = _feed_all(grammar, stack, (*missing, kind))
            if bridged is not None:
                surprises.extend(Surprise(Irregularity.MISSING, name, index) for name in missing)
                stack = bridged
                break
        else:
            if kind != END:
                seen = kind in kinds[:index]
                surprises.append(Surprise(Irregularity.REPEATED if seen else Irregularity.MISPLACED, kind, index))
    return _without_moved(surprises)


def _bridges(grammar: Automaton, stack: list[int]) -> list[tuple[str, ...]]:
    """Sequences of one, two or three kinds that may be what is missing, the shortest first.

    Only kinds that every telegram has are ever missing.
    """
    return [missing for length in (1, 2, 3, 4) for missing in product(_REQUIRED, repeat=length) if _ascending(missing)]


_REQUIRED = ("DATE_TIME_GROUP", "FROM", "TO", "CLASSIFICATION", "EXECUTIVE_ORDER", "TAGS", "SUBJECT")


def _ascending(missing: tuple[str, ...]) -> bool:
    positions = [_REQUIRED.index(kind) for kind in missing]
    return all(first < second for first, second in pairwise(positions))


def _feed_all(grammar: Automaton, stack: list[int], kinds: tuple[str, ...]) -> list[int] | None:
    following: list[int] | None = stack
    for kind in kinds:
        if following is None:
            return None
        following = grammar.feed(following, kind)
    return following


def _without_moved(surprises: list[Surprise]) -> tuple[Surprise, ...]:
    """A line that was missing at one place and surprised at another was moved: one surprise, where it stands."""
    found = {surprise.kind for surprise in surprises if surprise.irregularity is not Irregularity.MISSING}
    moved = {surprise.kind for surprise in surprises if surprise.irregularity is Irregularity.MISSING} & found
    kept = []
    for surprise in surprises:
        if surprise.kind in moved and surprise.irregularity is Irregularity.MISSING:
            continue
        kept.append(surprise._replace(irregularity=Irregularity.MISPLACED) if surprise.kind in moved else surprise)
    return tuple(kept)
