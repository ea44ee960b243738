"""The order of the lines of a telegram: runs grammar/telegram.lark over kinds of lines, whatever comes.

Where a kind does not fit, the automaton is asked what would: if a short run of kinds that it accepts makes the line
fit, these are missing; if none does, the line is misplaced, or repeated where one of its kind went before.
"""

from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from cablelint.automaton import END, Automaton, Node
from cablelint.kinds import ENDING
from cablelint.model import Irregularity

# What every telegram has, in order: only these are ever missing.
_REQUIRED = ("DATE_TIME_GROUP", "FROM", "TO", "CLASSIFICATION", "EXECUTIVE_ORDER", "TAGS", "SUBJECT")
# The runs of them that may be missing at one place, the shortest first.
_BRIDGES = ((), *(run for length in (1, 2, 3, 4) for run in combinations(_REQUIRED, length)))
# A line of the ending never shows that a text header is missing: a second BT above the text is just that.
_HEADING_BRIDGES = tuple(run for run in _BRIDGES if set(run) <= {"DATE_TIME_GROUP", "FROM", "TO"})

# A telegram has some thirty fields. Longer sequences do not repeat, and would only fill the memory.
_LONGEST_KEPT = 200


class Surprise(NamedTuple):
    """A departure from the order; `position` is that of the line at fault, or of that behind a missing one."""

    irregularity: Irregularity
    kind: str
    position: int


@cache
def _grammar() -> Automaton:
    return Automaton("telegram")


def check_order(kinds: tuple[str, ...]) -> tuple[Surprise, ...]:
    """The surprises in a sequence of kinds. Sequences repeat over a collection: the answers to short ones are kept."""
    return _check_short(kinds) if len(kinds) <= _LONGEST_KEPT else _check(kinds)


def _check(kinds: tuple[str, ...]) -> tuple[Surprise, ...]:
    node = _grammar().begin("telegram")
    surprises: list[Surprise] = []
    seen: set[str] = set()
    for position, kind in enumerate((*kinds, END)):
        step = _step(node, kind)
        if step is not None:
            node, missing = step
            surprises.extend(Surprise(Irregularity.MISSING, name, position) for name in missing)
        elif kind != END:
            irregularity = Irregularity.REPEATED if kind in seen else Irregularity.MISPLACED
            surprises.append(Surprise(irregularity, kind, position))
        seen.add(kind)
    return _without_moved(surprises)


_check_short = lru_cache(maxsize=4096)(_check)


@lru_cache(maxsize=4096)
def _step(node: Node, kind: str) -> tuple[Node, tuple[str, ...]] | None:
    """The node after one more kind, and the kinds that must be missing before it; None where it fits nowhere here."""
    for missing in _HEADING_BRIDGES if kind in ENDING else _BRIDGES:
        following: Node | None = node
        for name in (*missing, kind):
            following = _grammar().step(following, name).following if following is not None else None
        if following is not None:
            return following, missing
    return None


def _without_moved(surprises: list[Surprise]) -> tuple[Surprise, ...]:
    """A line that was missing at one place and surprised at another was moved: one surprise, where it stands."""
    missing = {surprise.kind for surprise in surprises if surprise.irregularity is Irregularity.MISSING}
    found = {surprise.kind for surprise in surprises if surprise.irregularity is not Irregularity.MISSING}
    moved = missing & found
    return tuple(
        surprise._replace(irregularity=Irregularity.MISPLACED) if surprise.kind in moved else surprise
        for surprise in surprises
        if surprise.kind not in moved or surprise.irregularity is not Irregularity.MISSING
    )
