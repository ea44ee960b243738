"""What a mutation is: one fault put into a correct telegram, and the rule that must find it."""

import re
from collections.abc import Callable
from typing import Any

from attrs import frozen
from strategies import Telegram, Wish

from cablelint.source import Span

Change = Callable[[Telegram], Telegram | None]

MUTATIONS: list["Mutation"] = []


@frozen
class Mutation:
    """One fault. `apply` gives None where the telegram has no place for it.

    `codes` are those of the rules that may report it, or beginnings of codes. `anywhere` says that the finding need
    not touch the text that was changed, because what is wrong is missing.
    """

    name: str
    codes: tuple[str, ...]
    wish: Wish
    apply: Change
    anywhere: bool = False

    def __str__(self) -> str:
        return self.name

    def expects(self, code: str) -> bool:
        """Whether a finding of this code is the right one."""
        return code.startswith(self.codes)


def mutation(*codes: str, anywhere: bool = False, **wishes: Any) -> Callable[[Change], Change]:
    """Register a mutation under the function's name; `wishes` are what the telegram must have (strategies.Wish)."""

    def register(change: Change) -> Change:
        name = change.__name__.replace("_", "-")
        MUTATIONS.append(Mutation(name, codes, Wish(**wishes), change, anywhere))
        return change

    return register


def changed_place(before: str, after: str) -> Span:
    """The part of `after` that differs from `before`, out to whole words and the blanks and punctuation around them."""
    start = _shared(before, after)
    longest = min(len(before), len(after)) - start
    end = len(after) - min(longest, _shared(before[::-1], after[::-1]))
    return Span(start - _outwards(after[:start][::-1]), end + _outwards(after[end:]))


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _outwards(text: str) -> int:
    """The length of the rest of a word and of what is no word behind it."""
    match = re.match(r"[A-Za-z0-9]*[^A-Za-z0-9]*", text)
    return match.end() if match is not None else 0


def touches(place: Span, other: Span) -> bool:
    """Whether two places overlap or meet."""
    return place.start <= other.end and other.start <= place.end
