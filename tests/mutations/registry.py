"""What a mutation is: one fault put into a correct telegram, and the rule that must find it."""

import re
from collections.abc import Callable
from os.path import commonprefix

from attrs import frozen

from cablelint.source import Span
from strategies import Telegram, Wish

Change = Callable[[Telegram], Telegram | None]

MUTATIONS: list["Mutation"] = []


@frozen
class Mutation:
    """One fault. `apply` gives None where the telegram has no place for it.

    `codes` are those of the rules that may report it, or beginnings of codes. `anywhere` says that the finding need not touch the text
    that was changed, because what is wrong is missing.
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


def mutation(*codes: str, anywhere: bool = False, **wishes: object) -> Callable[[Change], Change]:
    """Register a mutation under the function's name; `wishes` are what the telegram must have (strategies.Wish)."""

    def register(change: Change) -> Change:
        name = change.__name__.replace("_", "-")
        MUTATIONS.append(Mutation(name, codes, Wish(**wishes), change, anywhere))  # type: ignore[arg-type]
        return change

    return register


def changed_place(before: str, after: str) -> Span:
    """The part of `after` that differs from `before`, out to whole words, with the blanks and punctuation around them."""
    start = len(commonprefix((before, after)))
    longest = min(len(before), len(after)) - start
    end = len(after) - len(commonprefix((before[::-1][:longest], after[::-1][:longest])))
    start -= len(_OPENING.match(after[:start][::-1])[0])  # type: ignore[index]
    end += len(_OPENING.match(after, end)[0])  # type: ignore[index]
    return Span(start, end)


def touches(place: Span, other: Span) -> bool:
    """Whether two places overlap or meet."""
    return place.start <= other.end and other.start <= place.end


_OPENING = re.compile(r"[A-Za-z0-9]*[^A-Za-z0-9]*")
