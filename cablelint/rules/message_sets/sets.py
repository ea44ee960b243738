"""What several rules about sets ask."""

import re
from collections.abc import Iterator

from cablelint.context import Context, Profile
from cablelint.model import Cable, MessageSet, Token
from cablelint.patterns import pattern
from cablelint.source import Span

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# Two slants that are not those of an address on the Internet.
_SLANTS = pattern(r"(?<![:/])//+")
# Two slants at the end of a line, and the words of a line.
_LINE_END_SLANTS = pattern(r"//[ \t]*(?=[\r\n])")
_WORDS = pattern(r"\S(?:[^\r\n]*\S)?")
# REF A, REFS D AND E, reference (a), references (b) through (d)
_AND = r"(?i:AND|OR|THROUGH|THRU)"
_ONE = r"(?:\(?[A-Z]\)?|\([a-z]\))(?![\w'/(@-]|\.\w)"
_CITED = pattern(
    # It begins with a letter, so that the search for it is quick; what must not stand before that is looked at behind.
    rf"[Rr](?<!\w[Rr])(?:EF|ef)(?:ERENCE|erence)?[Ss]?\s?(?P<labels>{_ONE}(?:(?:,?\s*\b{_AND}\b\s+|,\s*){_ONE})*)"
)
_LABEL = pattern(r"\b(?:(THROUGH|THRU)|([A-Z]))\b", re.IGNORECASE)


def is_extract(cable: Cable, context: Context) -> bool:
    """Whether a copy lacks all addresses, as on public sites: what stands above the remarks may be left out."""
    envelope = cable.envelope
    unaddressed = envelope.originator is None and not envelope.addressees and not envelope.routed
    return unaddressed and context.profile is Profile.ARCHIVE


def is_cut_off(cable: Cable, context: Context) -> bool:
    """Whether a copy ends without BT and NNNN below the text: what stands last may not be whole."""
    if context.profile is not Profile.ARCHIVE or cable.ending.end_of_message is not None:
        return False
    start = cable.message_sets[-1].span.start if cable.message_sets else cable.span.start
    return all(mark.span.start < start for mark in cable.ending.break_marks)


def ends_in_a_set(cable: Cable, context: Context) -> bool:
    """Whether a copy ends inside one of the sets above the remarks."""
    last = cable.message_sets[-1]
    return last.name not in ("RMKS", "GENTEXT") and last.terminator is None and is_cut_off(cable, context)


def inner_slants(item: MessageSet, context: Context) -> Iterator[Span]:
    """The double slants inside a set, where they do not end it; none in the remarks, whose text may have them."""
    if item.name in ("RMKS", "GENTEXT"):
        return
    end = item.terminator.span.start if item.terminator is not None else item.span.end
    text = context.text(Span(item.span.start, end))
    for match in _SLANTS.finditer(text):
        yield Span(item.span.start + match.start(), item.span.start + match.end())


def words_behind(cable: Cable, item: MessageSet, context: Context) -> Span | None:
    """The first line of words behind the only slants that end a line of the remarks, if no paragraph follows them."""
    if item.name not in ("RMKS", "GENTEXT") or item.terminator is not None or is_cut_off(cable, context):
        return None
    text = context.text(item.span)
    ends = [match.end() for match in _LINE_END_SLANTS.finditer(text)]
    # Of several, each may be that of an address.
    line = _WORDS.search(text, ends[0]) if len(ends) == 1 else None
    if line is None or any(paragraph.head.start >= item.span.start + ends[0] for paragraph in cable.paragraphs):
        return None
    return Span(item.span.start + line.start(), item.span.start + line.end())


def cited_labels(text: str) -> Iterator[tuple[str, int, int]]:
    """The letters of the references that a text speaks of, each with its place; of REFS A THROUGH C also B."""
    for match in _CITED.finditer(text):
        before: str | None = None
        through = False
        for label in _LABEL.finditer(text, *match.span("labels")):
            if label[1] is not None:
                through = True
                continue
            letter = label[2].upper()
            if through and before is not None:
                for code in range(ord(before) + 1, ord(letter)):
                    yield chr(code), *label.span(2)
            yield letter, *label.span(2)
            before, through = letter, False


def next_label(index: int) -> str:
    """The letter of the REF set at an index from 0: A to Z, then AA, AB."""
    letter = _LETTERS[index % len(_LETTERS)]
    return letter if index < len(_LETTERS) else _LETTERS[index // len(_LETTERS) - 1] + letter


def labels(cable: Cable) -> dict[str, Token]:
    """The letters of the REF sets; none where they are out of sequence (GA505), so that they prove nothing."""
    found: dict[str, Token] = {}
    for index, item in enumerate(cable.sets("REF")):
        label = item.field(0)
        if label is None or label.text.upper() != next_label(index):
            return {}
        found[label.text.upper()] = label
    return found


def cited_in_remarks(cable: Cable, context: Context) -> list[tuple[str, Span]]:
    """The letters of the references that the remarks speak of, with their places."""
    found = []
    for item in cable.sets("RMKS", "GENTEXT"):
        text = item.fields[-1] if item.fields else None
        if text is not None:
            found += [(label, context.part(text, start, end)) for label, start, end in cited_labels(text.text)]
    return found
