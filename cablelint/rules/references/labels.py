"""The labels of the REF line: A, B, C and so on, AA after Z."""

from collections.abc import Sequence

from cablelint.context import Context
from cablelint.model import Cable, Reference, ReferenceKind, Token

# As in string, whose import compiles an expression.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# REF I ASKED FOR
WORD_NOT_LABEL = "I"


def nth_label(index: int) -> str:
    """The label of a reference, counted from 0: A to Z, then AA, AB, and AAA after ZZ."""
    round_, letter = divmod(index, len(_LETTERS))
    return (nth_label(round_ - 1) if round_ > 0 else "") + _LETTERS[letter]


def first_gap(references: Sequence[Reference]) -> tuple[Token, str] | None:
    """The first label that is not the one due, and the one due; None where all follow.

    A label that an earlier telegram has takes the place of the one due. An item that is no telegram counts only with
    the label that is due: what looks like its label may be a part of its words. Several under one label count once.
    """
    telegrams: set[str] = set()
    index = 0
    last: Token | None = None
    for reference in references:
        label = reference.label
        if label is None or label is last:
            continue
        last = label
        due, written = nth_label(index), label.text.upper()
        telegram = reference.kind is ReferenceKind.TELEGRAM
        if written == due or (telegram and written in telegrams):
            index += 1
        elif telegram and written != nth_label(index - 1):
            return label, due
        if telegram:
            telegrams.add(written)
    return None


def repeated(references: Sequence[Reference]) -> list[tuple[Token, Token]]:
    """The labels of telegrams that an earlier telegram has, each with the earlier one."""
    first: dict[str, Token] = {}
    found = []
    for reference in references:
        label = reference.label
        if label is not None and reference.kind is ReferenceKind.TELEGRAM:
            earlier = first.setdefault(label.text.upper(), label)
            if earlier is not label:
                found.append((label, earlier))
    return found


def labels_in_order(cable: Cable, context: Context) -> bool:
    """Whether the labels can be relied upon, none missing, none repeated; to be derived from the context."""
    return first_gap(cable.references) is None and not repeated(cable.references)
