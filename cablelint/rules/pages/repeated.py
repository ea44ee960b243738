"""What every page line repeats, and how the rules report one that does not."""

from collections.abc import Callable, Iterable, Iterator

from cablelint.model import Cable, CallingStation, ClassificationLine, Token
from cablelint.rule import Finding


def one_for_each(wrong: Iterable[Token], report: Callable[[Token], Finding]) -> Iterator[Finding]:
    """One finding for each wrong name or number; the other pages with the same one are related."""
    found: dict[str, Finding] = {}
    for token in wrong:
        known = found.get(token.text)
        found[token.text] = known.label(token.span, "and here") if known is not None else report(token)
    yield from found.values()


def heading_of_pages(cable: Cable) -> CallingStation | None:
    """The DE line whose routing indicator and serial every page of the allied form repeats; None without one.

    Also None for a telegram in sections, each of which has a serial of its own (ACP 127(G) 208.f).
    """
    line, calling = cable.classification_line, cable.envelope.calling_station
    if isinstance(line, ClassificationLine) and line.section is not None:
        return None
    return calling if isinstance(calling, CallingStation) else None
