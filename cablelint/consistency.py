"""What the telegram says of itself in several places, and which place is the odd one out.

The classification, the number and the sections each stand in several lines. The place that disagrees with two or more
others is the fault and gets the one finding; every rule compares its own place with the value settled here, so no
rule needs to know of another (docs/architecture.md, "One fault, one finding").
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

from cablelint.classification import LEVEL_OF_LETTERS, Level
from cablelint.markings.reading import read_mark
from cablelint.model import (
    BasicHeader,
    Cable,
    ClassificationLine,
    Duration,
    ExecutiveOrderLine,
    Malformed,
    Mark,
    PrintedForm,
)
from cablelint.model.envelope import security_level
from cablelint.model.format_line_words import format_line_words
from cablelint.source import Span
from cablelint.values import frozen

SERIAL_MODULUS = 10_000

# Characters from one page line to the one a section further on: 4,000 on average, never fewer in 113 telegrams.
_SHORTEST_SECTION = 2_600
# 002 OF 003; in the form that begins with PAGE a section has two digits.
_SECTION_DIGITS = 3

# How pages and record write out what the classification line abbreviates.
_WRITTEN_OUT = {"UNCLAS": "UNCLASSIFIED"}
_CLASSIFIED_DURATIONS = frozenset(Duration) - {Duration.NOT_APPLICABLE, Duration.NONE}

Value = TypeVar("Value")


@frozen
class Settled(Generic[Value]):
    """The value that a fact has after comparing all its places; `contradicted`: the classification line differs."""

    value: Value | None
    contradicted: bool


# --- the classification ---


def settle_classification(cable: Cable, highest: Level | None) -> Settled[Level]:
    """The overall level: the classification line's, unless two other places agree against it.

    These are the security line, or the banner below a SMART message, and the highest paragraph, or the header of JANAP
    128, or the edges of printed pages and the archive's record; where one of them is missing, the E.O. line
    and Classified By, which tell classified from unclassified; without a security line also most of the paragraphs.
    UNCLASSIFIED and LIMITED OFFICIAL USE are one level in two words: edges and record may agree on the other one.
    """
    written = cable.classification
    if written is None:
        return Settled(None, contradicted=False)
    group, header = format_line_words(cable.envelope).security_group, cable.envelope.basic_header
    signalled = security_level(group) if group is not None else _level_below(cable)
    if isinstance(header, BasicHeader) and signalled is not None and header.level == signalled != written:
        return Settled(signalled, contradicted=True)
    if signalled is None:
        signalled = _level_printed(cable)
        if signalled == written and _has_another_word(cable):
            return Settled(written, contradicted=True)
        if signalled is not None and highest is None and signalled == _level_recorded(cable) != written:
            return Settled(signalled, contradicted=True)
    value = _agreed_against(cable, written, signalled, highest)
    return Settled(written if value is None else value, contradicted=value is not None)


def _level_below(cable: Cable) -> Level | None:
    """The level that a SMART message states below its signature block, where it states one above its header too."""
    smart = cable.smart
    return smart.bottom.line.level if smart is not None and smart.top is not None and smart.bottom is not None else None


def _letters_printed(cable: Cable) -> set[str]:
    """The letters of the classifications at the edges of all printed pages, but for those that cannot be read."""
    words = cable.printed.classifications if cable.printed is not None else ()
    texts = {word.text for word in words}
    return {"".join(text.partition("POSS")[0].split()) for text in texts} & LEVEL_OF_LETTERS.keys()


def _level_printed(cable: Cable) -> Level | None:
    """The level at the edges of all printed pages; None where they differ, or none can be read."""
    levels = {LEVEL_OF_LETTERS[letters] for letters in _letters_printed(cable)}
    return levels.pop() if len(levels) == 1 else None


def _letters_recorded(cable: Cable) -> str:
    """The letters of the original classification in the archive's record; empty where it has none."""
    stated = cable.archive_record.value("Original Classification") if cable.archive_record is not None else None
    return "".join(stated.text.split()) if stated is not None else ""


def _level_recorded(cable: Cable) -> Level | None:
    """The original classification in the archive's record."""
    return LEVEL_OF_LETTERS.get(_letters_recorded(cable))


def _has_another_word(cable: Cable) -> bool:
    """Whether all edges and the record agree on another word than the classification line's."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine):
        return False
    letters = "".join(line.marking.text.split())
    return _letters_printed(cable) == {_letters_recorded(cable)} != {_WRITTEN_OUT.get(letters, letters)}


def _agreed_against(cable: Cable, written: Level, signalled: Level | None, highest: Level | None) -> Level | None:
    """The level that two other places agree on against the classification line; None where they do not."""
    if signalled is not None and highest is not None:
        return highest if highest == signalled != written else None
    other = signalled if signalled is not None else highest
    if other is None or other == written:
        return None
    declared = _declared_classified(cable)
    if declared is not None and declared == other.classified != written.classified:
        return other
    levels = [mark.marking.level for mark in marks(cable) if mark.marking is not None]
    above = sum(level > written for level in levels)
    return highest if above > 1 and 2 * above > len(levels) else None


def _declared_classified(cable: Cable) -> bool | None:
    """Whether the E.O. line, or else Classified By, says that the telegram is classified; None where neither does."""
    order = cable.executive_order
    if isinstance(order, ExecutiveOrderLine) and order.duration is Duration.NOT_APPLICABLE:
        return False
    declared = isinstance(order, ExecutiveOrderLine) and order.duration in _CLASSIFIED_DURATIONS
    return True if declared or is_readable(cable.classified_by) else None


def marks(cable: Cable) -> tuple[Mark, ...]:
    """The marks of all paragraphs and of the items in them, in order."""
    found: list[Mark] = []
    for paragraph in cable.paragraphs:
        mark, items = paragraph.mark, paragraph.sub_paragraphs
        if mark is not None:
            found.append(mark)
        if items:
            found += [item.mark for item in items if item.mark is not None]
    return tuple(found)


def highest_level(written: frozenset[str]) -> Level | None:
    """The highest level of marks, by how they are written; None where none can be read.

    Few marks make up most texts, so what they come to is remembered (the last thousand).
    """
    return _remembered_level(written) if len(written) <= _MOST_REMEMBERED else _highest_level(written)


def _highest_level(written: frozenset[str]) -> Level | None:
    markings = [read_mark(text, Span(0, len(text))).marking for text in written]
    return max([marking.level for marking in markings if marking is not None], default=None)


_MOST_REMEMBERED = 10
_remembered_level = lru_cache(maxsize=1000)(_highest_level)

# --- the number ---


def settle_number(cable: Cable) -> Settled[int]:
    """The telegram's number: the classification line's, unless all other places, at least two, agree against it.

    These are the station serial, the serial at the end, every page line, every banner of a printed page and the
    archive's record. The number is known modulo 10000 where only serials state it.
    """
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.number is None:
        return Settled(None, contradicted=False)
    written = int(line.number.text)
    paged = [int(page.number.text) for page in cable.page_lines]
    if cable.printed is not None:
        paged += _printed_numbers(cable, cable.printed, written)
    numbers = paged + _serials(cable)
    if len(numbers) < 2 or same_number(numbers[0], written, serial=not paged):
        return Settled(written, contradicted=False)
    agreed = len(set(paged)) < 2 and len({number % SERIAL_MODULUS for number in numbers}) == 1
    return Settled(numbers[0] if agreed else written, contradicted=agreed)


def _printed_numbers(cable: Cable, printed: PrintedForm, written: int) -> list[int]:
    """The numbers on the banners of the pages, and that of the record where a banner differs from the line."""
    banners = [int(page.number.text) for page in printed.pages]
    if all(number == written for number in banners) or cable.archive_record is None:
        return banners
    document = cable.archive_record.value("Document Number")
    digits = document.text[len(document.text.rstrip("0123456789")) :] if document is not None else ""
    return [*banners, int(digits)] if digits else banners


def same_number(number: int, other: int, *, serial: bool) -> bool:
    """Whether two numbers can be one telegram's; a station serial has only the last four digits."""
    return (number - other) % SERIAL_MODULUS == 0 if serial else number == other


def _serials(cable: Cable) -> list[int]:
    ending = cable.ending.serial
    written = (format_line_words(cable.envelope).serial or "", ending.text if ending is not None else "")
    return [int(digits) for digits in (serial.strip("#") for serial in written) if digits.isdecimal()]


# --- the sections ---


def lost_sections(cable: Cable) -> tuple[int, ...]:
    """The sections whose text is not in the copy, going by its page lines; empty where these cannot tell.

    Page lines are often trimmed away, so a section without one is lost only where the text is too short to hold it.
    """
    line = cable.classification_line
    section = line.section if isinstance(line, ClassificationLine) else None
    places = _paged_places(cable)
    if section is None or not places:
        return ()
    lost: list[int] = []
    reached, end = section.number, section.span.end
    for (number, _), page in zip(places, cable.page_lines, strict=True):
        if number - reached > 1 and page.span.start - end < _SHORTEST_SECTION * (number - reached):
            lost += range(reached + 1, number)
        reached, end = number, page.span.end
    unpaged = unpaged_sections(cable)
    if unpaged and _breaks_off(cable, len(unpaged)):
        lost += unpaged
    repeated = _repeated_sections(cable)
    return tuple(number for number in lost if number not in repeated)


def unpaged_sections(cable: Cable) -> tuple[int, ...]:
    """The last sections, where earlier ones have page lines and these have none; empty where page lines cannot tell."""
    line = cable.classification_line
    section = line.section if isinstance(line, ClassificationLine) else None
    places = _paged_places(cable)
    if section is None or not places:
        return ()
    repeated = _repeated_sections(cable)
    return tuple(number for number in range(places[-1][0] + 1, section.total + 1) if number not in repeated)


def _repeated_sections(cable: Cable) -> set[int]:
    """The sections that have a classification line of their own."""
    return {further.section.number for further in cable.section_lines if further.section is not None}


def _paged_places(cable: Cable) -> list[tuple[int, int]]:
    """Section and page of every page line; empty where they do not go together with the classification line."""
    line = cable.classification_line
    section = line.section if isinstance(line, ClassificationLine) else None
    if section is None:
        return []
    places = list(_page_places(cable, section.total))
    in_order = all(earlier < later for earlier, later in pairwise([(section.number, 1), *places]))
    fits = len(places) == len(cable.page_lines) and in_order and places and places[-1][0] <= section.total
    return places if fits else []


def _page_places(cable: Cable, total: int) -> Iterator[tuple[int, int]]:
    """Section and page of the page lines that agree on the total.

    Those that begin with PAGE are left out: with these every section was filed by itself.
    """
    for page in cable.page_lines:
        if page.section is None or page.total is None or len(page.section.text) != _SECTION_DIGITS:
            continue
        if int(page.total.text) == total:
            yield int(page.section.text), page.page


def _breaks_off(cable: Cable, sections: int) -> bool:
    """Whether the text behind the last page line is too short for so many sections more.

    A page line in the middle of a section says less, unless the signature is missing too.
    """
    last = cable.page_lines[-1]
    whole = last.page == 1 or cable.ending.signature is None
    end = cable.body.end if cable.body is not None else last.span.end
    return end - last.span.end < _SHORTEST_SECTION * (sections if whole else sections - 1)


def is_readable(node: object) -> bool:
    """Whether a field is there and could be read."""
    return node is not None and not isinstance(node, Malformed)


# --- the section ---


def settle_section(cable: Cable) -> Settled[int]:
    """The section in which the text begins: the classification line's, unless DE and page line agree against it.

    None where the telegram is in one section.
    """
    line, suffix = cable.classification_line, format_line_words(cable.envelope).section
    if not isinstance(line, ClassificationLine) or line.section is None:
        return Settled(None, contradicted=False)
    written = line.section.number
    if suffix is None or not cable.page_lines:
        return Settled(written, contradicted=False)
    called, page = int(suffix), cable.page_lines[0]
    if called == written or page.section is None:
        return Settled(written, contradicted=False)
    follows = (int(page.section.text), page.page)
    if (called, 1) < follows <= (written, 1):
        return Settled(called, contradicted=True)
    return Settled(written, contradicted=False)
