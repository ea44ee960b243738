"""The order of the lines of a message: runs a grammar of its dialect over kinds of lines, whatever comes.

Where a kind does not fit, the automaton is asked what would: if a short run of kinds that it accepts makes the line
fit, these are missing; if none does, the line is misplaced, or repeated where one of its kind went before.
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from cablelint.automaton import END, Automaton, Node
from cablelint.excerpt import Excerpt
from cablelint.kinds import ENDING, TITLES
from cablelint.layout import Field, Layout
from cablelint.model import Irregularity, OutOfOrder
from cablelint.repair import Copy
from cablelint.source import Span

_HEADING = ("DATE_TIME_GROUP", "FROM", "TO")
# What every message has, in order, by grammar: only these are ever missing.
_REQUIRED = {
    "telegram": (*_HEADING, "CLASSIFICATION", "EXECUTIVE_ORDER", "TAGS", "SUBJECT"),
    "genadmin": (*_HEADING, "CLASSIFICATION"),
    "smart": ("MRN", "DATE", "FROM", "ACTION", "EXECUTIVE_ORDER", "TAGS", "SUBJECT"),
}
# The runs of them that may be missing at one place, the shortest first.
_BRIDGES = {
    grammar: ((), *(run for length in (1, 2, 3, 4) for run in combinations(required, length)))
    for grammar, required in _REQUIRED.items()
}
# A line of the ending never shows that a text header is missing: a second BT above the text is just that.
_HEADING_BRIDGES = ((), *(run for length in (1, 2, 3) for run in combinations(_HEADING, length)))

# A telegram has some thirty fields. Longer sequences do not repeat, and would only fill the memory.
_LONGEST_KEPT = 200


class Surprise(NamedTuple):
    """A departure from the order; `position` is that of the line at fault, or of that behind a missing one."""

    irregularity: Irregularity
    kind: str
    position: int


@cache
def _begin(grammar: str) -> tuple[Automaton, Node]:
    """The automaton of a grammar of lines, and its node before the first line."""
    automaton = Automaton(grammar)
    (start,) = automaton.table["starts"]
    return automaton, automaton.begin(start)


def check_order(kinds: tuple[str, ...], grammar: str = "telegram") -> tuple[Surprise, ...]:
    """The surprises in a sequence of kinds. Sequences repeat over a collection: the answers to short ones are kept."""
    return _check_short(kinds, grammar) if len(kinds) <= _LONGEST_KEPT else _check(kinds, grammar)


def _check(kinds: tuple[str, ...], grammar: str) -> tuple[Surprise, ...]:
    automaton, node = _begin(grammar)
    if automaton.fits(node, (*kinds, END)):
        return ()
    surprises: list[Surprise] = []
    seen: set[str] = set()
    for position, kind in enumerate((*kinds, END)):
        step = _step(grammar, node, kind)
        if step is not None:
            node, missing = step
            if missing:
                surprises += [Surprise(Irregularity.MISSING, name, position) for name in missing]
        elif kind != END:
            irregularity = Irregularity.REPEATED if kind in seen else Irregularity.MISPLACED
            surprises.append(Surprise(irregularity, kind, position))
        seen.add(kind)
    return _without_moved(surprises) if surprises else ()


_check_short = lru_cache(maxsize=4096)(_check)


@lru_cache(maxsize=4096)
def _step(grammar: str, node: Node, kind: str) -> tuple[Node, tuple[str, ...]] | None:
    """The node after one more kind, and the kinds that must be missing before it; None where it fits nowhere here."""
    automaton = _begin(grammar)[0]
    for missing in _HEADING_BRIDGES if kind in ENDING else _BRIDGES[grammar]:
        following: Node | None = node
        for name in (*missing, kind):
            following = automaton.step(following, name).following if following is not None else None
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


def place_surprises(
    surprises: Iterable[Surprise], placed: list[tuple[str, Span]], last: list[Span], elsewhere: Mapping[str, Span]
) -> tuple[OutOfOrder, ...]:
    """What the order grammar says of kinds of lines, at their places.

    `last` has the place of the last addressee below each line, else of the line itself: what a missing line should have
    followed. `elsewhere` has the places of kinds that are not missing but stand where they are not compared.
    """
    firsts = dict(reversed(placed))
    found = []
    for surprise in surprises:
        irregularity, first = surprise.irregularity, None
        if irregularity is Irregularity.MISSING and surprise.kind in elsewhere:
            irregularity, place = Irregularity.MISPLACED, elsewhere[surprise.kind]
        elif irregularity is Irregularity.MISSING:
            # Of several addressees the last one is what the missing line should have followed.
            before = max(0, surprise.position - 1)
            place = last[before] if before < len(last) else placed[before][1]
        else:
            place = placed[surprise.position][1]
            first = firsts.get(surprise.kind) if irregularity is Irregularity.REPEATED else None
        found.append(OutOfOrder(irregularity, surprise.kind, place, first))
    return tuple(found)


def out_of_order(
    copy: Copy | Excerpt, layout: Layout, first_of: Mapping[str, Field], body: Span | None, signature: Span | None
) -> tuple[OutOfOrder, ...]:
    """What the order grammar says of the lines of a telegram; `first_of` has the fields that count, by kind."""
    fields = _in_telegram(layout.fields)
    kinds = [item.kind for item in fields if item.kind != "ADDRESSEE"]
    kinds += ["TEXT"] * (body is not None) + ["SIGNATURE"] * (signature is not None)
    kinds += [line.kind for line in layout.ending]
    surprises = check_order(tuple(kinds))
    if not surprises:
        return ()
    places, last = _places(copy, fields)
    places += [span for span in (body, signature) if span is not None]
    places += [copy.span(line.first, line.last) for line in layout.ending]
    elsewhere = {kind: copy.span(*item.extent) for kind, item in first_of.items()}
    return place_surprises(surprises, list(zip(kinds, places, strict=True)), last, elsewhere)


def _in_telegram(fields: list[Field]) -> list[Field]:
    """The fields without the titles that an archive wrote above the classification line."""
    kinds = [item.kind for item in fields]
    begin = kinds.index("CLASSIFICATION") if "CLASSIFICATION" in kinds else 0
    if TITLES.isdisjoint(kinds[:begin]):
        return fields
    return [item for at, item in enumerate(fields) if at > begin or item.kind not in TITLES]


def _places(copy: Copy | Excerpt, fields: list[Field]) -> tuple[list[Span], list[Span]]:
    """The place of each field, and of the last addressee that belongs to it; addressees are no fields here."""
    places: list[Span] = []
    last: list[Span] = []
    for item in fields:
        place = copy.span(*item.extent)
        if item.kind == "ADDRESSEE" and last:
            last[-1] = place
        elif item.kind != "ADDRESSEE":
            places.append(place)
            last.append(place)
    return places, last
