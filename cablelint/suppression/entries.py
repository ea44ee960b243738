"""What a reader said in a sidecar or a directive: these rules, in this place, are not to be reported."""

from typing import NamedTuple

from attrs import frozen

from cablelint.diagnostic import Suppressed
from cablelint.model import Token
from cablelint.rule import Finding, Rule
from cablelint.source import Span

# A finding about a suppression, with the rule that it is of.
Problem = tuple[Rule, Finding]


class Anchor(NamedTuple):
    """Where findings are suppressed.

    `place` is a name that `cablelint.suppression.places` gives, a span for what stands below a directive, None for the
    whole file. `telegram` limits it to one of the file's telegrams: its id, or its number from 1.
    """

    place: str | Span | None = None
    telegram: str | int | None = None


@frozen
class Entry:
    """One `[[ignore]]` of a sidecar, or one directive.

    Attributes:
        selectors: The rules as they are named, each with its place.
        anchor: Where they are suppressed.
        anchor_span: Where the anchor is written; the entry itself for one without.
        suppressed: What a finding that is suppressed is told.
        line: All that would be taken out with the entry, where that does no harm to anything else.
    """

    selectors: tuple[Token, ...]
    anchor: Anchor
    anchor_span: Span
    suppressed: Suppressed
    line: Span | None = None
