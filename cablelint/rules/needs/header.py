"""What rules about the text header need."""

from datetime import date
from functools import lru_cache

from cablelint.context import Context
from cablelint.model import (
    Cable,
    ClassificationLine,
    ClassifiedBy,
    Duration,
    ExecutiveOrderLine,
    Reference,
    Section,
    Subject,
    TagFamily,
    TagsLine,
)
from cablelint.reference import executive_orders, tags
from cablelint.reference.captions import is_protecting
from cablelint.rules.references.labels import labels_in_order

_MARKINGS = frozenset({"UNCLAS", "C O N F I D E N T I A L", "S E C R E T"})
_NUMBER_DIGITS = 6
_SECTION_DIGITS = 2
_COMMON_CAPTION, _SENSITIVE = "SIPDIS", "SENSITIVE"
_DAYS_OF_YEAR = 365
_ORDER_WITH_TREATIES = "13526"
_CODES = frozenset({TagFamily.SUBJECT, TagFamily.PROGRAM, TagFamily.GEOGRAPHIC, TagFamily.ORGANIZATION})
_KEYWORD = "TAGS:"
_LONGEST_SUBJECT = 200
_WIDEST_NUMBER = 6
_NOT_APPLICABLE = "N/A"


def unusual_classification_line(cable: Cable, context: Context) -> bool:
    """The classification line is missing, or has anything but a level in its usual form, post, number and section."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.marking.text not in _MARKINGS:
        return True
    if line.words or line.efto is not None or line.controls is not None:
        return True
    if line.number is None or len(line.number.text) != _NUMBER_DIGITS or line.station is None:
        return True
    first, blank, _ = line.station.text.partition(" ")
    if blank and is_protecting(first):
        return True
    return line.section is not None and _is_unusual(line.section)


def _is_unusual(section: Section) -> bool:
    number, total = section.number_token, section.total_token
    if not 1 <= section.number <= section.total > 1 or len(total.text) < _SECTION_DIGITS:
        return True
    return number is not None and len(number.text) < _SECTION_DIGITS


def unusual_captions(cable: Cable, context: Context) -> bool:
    """There is another caption than SIPDIS and SENSITIVE, or SENSITIVE stands twice."""
    sensitive = False
    for caption in cable.captions:
        if caption.name != _COMMON_CAPTION:
            if sensitive or caption.name != _SENSITIVE:
                return True
            sensitive = True
    return False


def unusual_executive_order(cable: Cable, context: Context) -> bool:
    """The E.O. line gives another order than that of the date, or anything but a date, or N/A where that is right."""
    line = cable.executive_order
    if not isinstance(line, ExecutiveOrderLine):
        return line is not None
    overall, instruction = context.overall, line.instruction
    if overall is None or instruction is None or line.exemptions or _is_unusual_order(line, context):
        return True
    if line.duration is Duration.NOT_APPLICABLE:
        return overall.classified or not instruction.text.startswith(_NOT_APPLICABLE)
    if line.duration is not Duration.DATE or line.date is None or not overall.classified:
        return True
    return not instruction.text.startswith(("DECL:", "DECL ")) or _is_unusual_date(line.date, context)


def _is_unusual_order(line: ExecutiveOrderLine, context: Context) -> bool:
    """Whether the order is not known, or was not in force at the date of the telegram, so far as that is known."""
    order, sent = context.order, context.date
    if order is None or sent is None:
        return sent is not None or not executive_orders.known(line.number.text)
    return order.number == _ORDER_WITH_TREATIES or order.distance(sent) > executive_orders.LONGEST_BEFORE


def _is_unusual_date(end: date, context: Context) -> bool:
    """Whether a classification ends before the telegram, or later than the order allows."""
    order, sent = context.order, context.date
    if order is None or sent is None:
        return False
    days = (end - sent).days
    return days <= 0 or (order.longest_years is not None and days > order.longest_years * _DAYS_OF_YEAR)


def unusual_tags(cable: Cable, context: Context) -> bool:
    """The TAGS line has anything but codes that are in use, one of them a subject, each once."""
    line = cable.tags_line
    if not isinstance(line, TagsLine):
        return line is not None
    codes, subject = set(), False
    for tag in line.tags:
        if tag.family not in _CODES or not _is_in_use(tag.code):
            return True
        subject = subject or tag.family is TagFamily.SUBJECT
        codes.add(tag.code)
    keyword = context.source.capitals.startswith(_KEYWORD, line.span.start)
    return not subject or not keyword or bool(line.unbalanced) or len(codes) != len(line.tags)


@lru_cache(maxsize=4096)
def _is_in_use(code: str) -> bool:
    """Whether a code was never given up, and needs no name behind it."""
    fact = tags.lookup(code)
    return fact is not None and fact.last_year is None and code not in tags.PERSON_REQUIRED


def unusual_subject(cable: Cable, context: Context) -> bool:
    """The subject is empty or long, or its mark stands behind it or is above the overall level."""
    line = cable.subject_line
    if not isinstance(line, Subject):
        return line is not None
    if line.text is None or len(line.text.text) > _LONGEST_SUBJECT:
        return True
    mark = line.mark
    if mark is None:
        return False
    above = mark.marking is not None and context.overall is not None and mark.marking.level > context.overall
    return above or mark.span > line.text.span


def unusual_references(cable: Cable, context: Context) -> bool:
    """The REF line names nothing, has its labels out of order, or a number that may not be right."""
    if cable.reference_line is None:
        return False
    references = cable.references
    if not references or not context.derive(labels_in_order):
        return True
    return any(_is_unusual_reference(reference, cable, context) for reference in references)


def _is_unusual_reference(reference: Reference, cable: Cable, context: Context) -> bool:
    """Whether a reference has a wide number, the letter O in it, or is none to an earlier telegram."""
    number, year, capitals = reference.number, reference.year_token, context.source.capitals
    if year is not None and capitals.find("O", *year.span) >= 0:
        return True
    if number is None:
        return False
    if len(number.text) > _WIDEST_NUMBER or capitals.find("O", *number.span) >= 0:
        return True
    sent, own = cable.date, context.settled_number.value
    if reference.year is None or sent is None or reference.year < sent.year:
        return False
    return reference.year > sent.year or own is None or int(number.text) >= own


def unusual_classified_by(cable: Cable, context: Context) -> bool:
    """The Classified By line is missing on a classified telegram, or has anything but a name and reasons of the order.

    Also where it stands on an unclassified telegram.
    """
    line, overall = cable.classified_by, context.overall
    if line is None:
        return overall is not None and overall.classified and context.order is not None
    if not isinstance(line, ClassifiedBy) or overall is None or not overall.classified:
        return True
    if line.keyword.text[:1].isdigit() or _is_unusual_reason(line, context):
        return True
    words = context.source.capitals[line.keyword.span.end : line.span.end]
    return "CLASSIFIED" in words or "DERIVED" in words


def _is_unusual_reason(line: ClassifiedBy, context: Context) -> bool:
    """Whether the reason is not given by letters of a section of the order, so far as that is known."""
    reason, order = line.reason, context.order
    if order is None:
        return False
    if line.derived_from or reason is None or reason.section is None or not reason.letters:
        return True
    return reason.section.text != order.reason_section or any(
        letter.text not in order.reason_letters for letter in reason.letters
    )
