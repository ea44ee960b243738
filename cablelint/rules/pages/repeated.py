"""What every page line repeats, and how the rules report one that does not."""

from collections.abc import Callable, Iterable, Iterator

from cablelint.model import Token
from cablelint.rule import Finding


def one_for_each(wrong: Iterable[Token], report: Callable[[Token], Finding]) -> Iterator[Finding]:
    """One finding for each wrong name or number; the other pages with the same one are related."""
    found: dict[str, Finding] = {}
    for token in wrong:
        known = found.get(token.text)
        found[token.text] = known.label(token.span, "and here") if known is not None else report(token)
    yield from found.values()
