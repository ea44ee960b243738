"""The labels of the REF line: A, B, C and so on, AA after Z."""

from collections.abc import Sequence
from string import ascii_uppercase

from cablelint.model import Reference, ReferenceKind, Token


def nth_label(index: int) -> str:
    """The label of a reference, counted from 0: A to Z, then AA, AB."""
    round_, letter = divmod(index, len(ascii_uppercase))
    return (ascii_uppercase[round_ - 1] if round_ else "") + ascii_uppercase[letter]


def first_gap(references: Sequence[Reference]) -> tuple[Token, str] | None:
    """The first label that is not the one due, and the one due; None where all follow.

    A label that an earlier telegram has takes the place of the one due. An item that is no telegram counts only with
    the label that is due: what looks like its label may be a part of its words.
    """
    telegrams: set[str] = set()
    index = 0
    for reference in references:
        label = reference.label
        if label is None:
            continue
        due, written = nth_label(index), label.text.upper()
        telegram = reference.kind is ReferenceKind.TELEGRAM
        if written == due or (telegram and written in telegrams):
            index += 1
        elif telegram and written != nth_label(index - 1):
            return label, due
        if telegram:
            telegrams.add(written)
    return None
