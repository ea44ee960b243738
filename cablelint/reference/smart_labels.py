"""The labels of SMART messages, as they are printed."""

from functools import cache

from cablelint.reference import facts
from cablelint.values import frozen

HEADER = "header"
BLOCK = "signature block"
_BOTH = "both"


@frozen
class SmartLabel:
    """One label.

    Attributes:
        text: As printed, without its colon.
        kind: The terminal of grammar/smart.lark.
        parts: Where it may stand: HEADER, BLOCK or both.
        required: Whether every message has the field.
    """

    text: str
    kind: str
    parts: frozenset[str]
    required: bool


@cache
def by_kind() -> dict[str, SmartLabel]:
    """All labels, by the terminals of grammar/smart.lark, in the order in which they stand."""
    return {
        kind: SmartLabel(text, kind, frozenset({HEADER, BLOCK} if part == _BOTH else {part}), required == "yes")
        for text, kind, part, required, _ in facts.read("smart_labels")
    }


@cache
def kinds(part: str) -> frozenset[str]:
    """The kinds of labels that may stand in HEADER or BLOCK."""
    return frozenset(label.kind for label in by_kind().values() if part in label.parts)


@cache
def required() -> tuple[str, ...]:
    """The kinds of the fields that every message has, in order."""
    return tuple(label.kind for label in by_kind().values() if label.required)


@cache
def _by_text() -> dict[str, str]:
    return {label.text: label.kind for label in by_kind().values()}


def nearest_kind(text: str) -> str | None:
    """The kind of the one label that is one slip away from a text; None for none or several, and for a known one."""
    from cablelint.reference.nearest import nearest, only

    label = only(nearest(text, _by_text()))
    return _by_text()[label] if label is not None else None
