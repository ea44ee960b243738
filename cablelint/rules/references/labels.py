"""The labels of the REF line: A, B, C and so on, AA after Z; and where the text cites them."""

from collections.abc import Sequence

from cablelint.context import Context
from cablelint.model import Cable, Malformed, Reference, ReferenceKind, ReferenceLine, Token
from cablelint.model.references import usual_citations
from cablelint.patterns import pattern

# As in string, whose import compiles an expression.
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_NUMBER = pattern(r"\d{2,}")
# What every citation is in capitals, of several letters the first; F is found sooner than REF.
_IN_CAPITALS = pattern(r"F(?<=REF)(?:TEL)?(S?)\.?\s++\(?([A-Z])(?!\w)")
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
    line = cable.reference_line
    if isinstance(line, ReferenceLine) and usual_citations(line) is not None:
        return True
    return first_gap(cable.references) is None and not repeated(cable.references)


def labels_of(line: ReferenceLine, context: Context) -> set[str]:
    """The labels of the REF line; where there are none, A, B, C for as many numbers as it has."""
    usual = usual_citations(line)
    if usual is not None:
        labels = {label for label, *_ in usual if label}
    else:
        labels = {reference.label.text.upper() for reference in line.references if reference.label is not None}
    if labels:
        return labels
    references = len(line.references if usual is None else usual)
    return set(map(nth_label, range(max(references, len(_NUMBER.findall(context.text(line.span)))))))


def may_cite_another(cable: Cable, context: Context) -> bool:
    """Whether the text may cite a reference that the REF line does not have."""
    line = cable.reference_line
    if cable.body is None or isinstance(line, Malformed):
        return False
    cited = _IN_CAPITALS.findall(context.source.capitals, *cable.body)
    if not cited:
        return False
    known = labels_of(line, context) if line is not None else set()
    return any(plural or (letter not in known and letter != WORD_NOT_LABEL) for plural, letter in cited)
