"""What a reader said in a sidecar or a directive: these rules, in this place, are not to be reported."""

from attrs import frozen

from cablelint.diagnostic import Suppressed
from cablelint.model import Token
from cablelint.rule import Finding, Rule
from cablelint.source import Span
from cablelint.suppression.places import Anchor

# What is wrong with a suppression, and the rule that says so.
Problem = tuple[Rule, Finding]


@frozen
class Entry:
    """One `[[ignore]]` of a sidecar, or one directive.

    Attributes:
        selectors: The rules as they are named, each with its place.
        anchor: Where they are suppressed.
        span: The place to point at: where the anchor is written, else the beginning of the entry.
        suppressed: What is noted at a finding that is suppressed.
        line: The whole line of a directive; None in a sidecar, whose entries have comments and blank lines around them.
    """

    selectors: tuple[Token, ...]
    anchor: Anchor
    span: Span
    suppressed: Suppressed
    line: Span | None = None
