"""What the telegram says of itself in several places, and which place is the odd one out.

The classification, the number and the station each stand in several lines. The place that disagrees with two or more
others is the fault and gets the one finding; every rule compares its own place with the value settled here, so no
rule needs to know of another (docs/architecture.md, "One fault, one finding").
"""

from collections import Counter
from typing import Generic, TypeVar

from attrs import frozen

from cablelint.classification import Level
from cablelint.model import Cable, CallingStation, ClassificationLine, Malformed, Paragraph, SecurityLine

SERIAL_MODULUS = 10_000

Value = TypeVar("Value")


@frozen
class Settled(Generic[Value]):
    """The value that a fact has after comparing all its places; `contradicted`: the classification line differs."""

    value: Value | None
    contradicted: bool


def settle_classification(cable: Cable) -> Settled[Level]:
    """The overall level: the classification line's, unless the security line and the paragraphs agree against it."""
    written = cable.classification
    highest = highest_paragraph(cable)
    portions = highest.mark.marking.level if highest is not None and highest.mark and highest.mark.marking else None
    security = cable.envelope.security
    signalled = security.level if isinstance(security, SecurityLine) else None
    if written is None:
        return Settled(None, contradicted=False)
    if portions is not None and portions != written and (portions == signalled or _all_against(cable, written)):
        return Settled(portions, contradicted=True)
    return Settled(written, contradicted=False)


def _all_against(cable: Cable, written: Level) -> bool:
    """Without a usable security line: whether several paragraphs are marked, and every marked one is above the line."""
    security = cable.envelope.security
    if isinstance(security, SecurityLine) and security.level is not None:
        return False
    levels = [
        paragraph.mark.marking.level for paragraph in cable.paragraphs if paragraph.mark and paragraph.mark.marking
    ]
    return len(levels) > 1 and min(levels) > written


def highest_paragraph(cable: Cable) -> Paragraph | None:
    """The first of the paragraphs with the highest level; None where none has a mark that could be read."""
    marked = [
        paragraph for paragraph in cable.paragraphs if paragraph.mark is not None and paragraph.mark.marking is not None
    ]
    return max(marked, key=_level, default=None)


def _level(paragraph: Paragraph) -> Level:
    mark = paragraph.mark
    return mark.marking.level if mark is not None and mark.marking is not None else Level.UNCLASSIFIED


def settle_number(cable: Cable) -> Settled[int]:
    """The telegram's number, modulo 10000 where only the station serial states it.

    The classification line's, unless the station serial and every page line agree against it.
    """
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.number is None:
        return Settled(None, contradicted=False)
    written = int(line.number.text)
    calling = cable.envelope.calling_station
    serial = int(calling.serial.text) if isinstance(calling, CallingStation) and calling.serial is not None else None
    pages = Counter(int(page.number.text) for page in cable.page_lines)
    if serial is None or len(pages) != 1:
        return Settled(written, contradicted=False)
    paged = next(iter(pages))
    if paged != written and paged % SERIAL_MODULUS == serial:
        return Settled(paged, contradicted=True)
    return Settled(written, contradicted=False)


def is_readable(node: object) -> bool:
    """Whether a field is there and could be read."""
    return node is not None and not isinstance(node, Malformed)
