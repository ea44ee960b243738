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
    Malformed,
    Reference,
    ReferenceLine,
    Section,
    Subject,
    TagFamily,
    TagsLine,
)
from cablelint.model.classified_by import stated_reason
from cablelint.model.format_line_words import format_line_words
from cablelint.model.header import plain_codes
from cablelint.model.references import usual_citations
from cablelint.reference import executive_orders, tags
from cablelint.reference.captions import is_protecting
from cablelint.rule import Need, SharedNeed
from cablelint.rules.references.labels import labels_in_order
from cablelint.rules.references.own import is_own_station
from cablelint.rules.stations import meant_station
from cablelint.rules.text_header import STANDARD_KEYWORDS

# The members of an enumeration are looked up slowly.
_SUBJECT = TagFamily.SUBJECT
_DATE, _NOT_APPLICABLE = Duration.DATE, Duration.NOT_APPLICABLE
_MARKINGS = frozenset({"UNCLAS", "C O N F I D E N T I A L", "S E C R E T"})
_NUMBER_DIGITS = 6
_SECTION_DIGITS = 2
# A day more than most years have: the rule about the longest time lets a month pass.
_DAYS_OF_YEAR = 366
_ORDER_WITH_TREATIES = "13526"
_TAGS = "TAGS"
_CLASSIFIED_BY = "CLASSIFIED BY"
_LONGEST_SUBJECT = 200
_WIDEST_NUMBER = 6
_LINE_ENDS = "\r\n"
_WRITTEN_NOT_APPLICABLE = "N/A"


def look_at_header(cable: Cable, context: Context) -> list[Need | None]:
    """Tell what is unusual about the lines from the classification line to Classified By."""
    met: list[Need | None] = []
    if _is_classification_line_unusual(cable.classification_line):
        met.append(unusual_classification_line)
        if isinstance(cable.classification_line, ClassificationLine) and cable.classification_line.controls is not None:
            met.append(overall_controls)
    if context.derive(meant_station) is not None:
        met.append(misspelt_station)
    if cable.executive_order is not None and _is_executive_order_unusual(cable.executive_order, context):
        met.append(unusual_executive_order)
    if cable.tags_line is not None and _are_tags_unusual(cable.tags_line, context):
        met.append(unusual_tags)
    if cable.subject_line is not None and _is_subject_unusual(cable.subject_line, context):
        met.append(unusual_subject)
    if cable.reference_line is not None and _are_references_unusual(cable.reference_line, cable, context):
        met.append(unusual_references)
    if cable.classified_by is None:
        if context.overall is not None and context.overall.classified and context.order is not None:
            met.append(missing_classified_by)
    elif _is_classified_by_unusual(cable.classified_by, context):
        met.append(unusual_classified_by)
    if _has_small_letters(cable, context.source.text):
        met.append(small_header)
    if _is_in_mid_line(cable, context.source.text):
        met.append(fields_in_mid_line)
    if _has_other_keywords(cable):
        met.append(other_keywords)
    return met


# The classification line is missing, or has anything but a level in its usual form, post, number and section.
unusual_classification_line = SharedNeed("unusual_classification_line", look_at_header)
# The classification line has controls behind its level.
overall_controls = SharedNeed("overall_controls", look_at_header)
# The post on the classification line is not known, another one was meant.
misspelt_station = SharedNeed("misspelt_station", look_at_header)
# The E.O. line gives another order than that of the date, or anything but a date, or N/A where that is right.
unusual_executive_order = SharedNeed("unusual_executive_order", look_at_header)
# The TAGS line has anything but codes that are in use, one of them a subject, each once.
unusual_tags = SharedNeed("unusual_tags", look_at_header)
# The subject is empty or long, or its mark stands behind it or is above the overall level.
unusual_subject = SharedNeed("unusual_subject", look_at_header)
# The REF line names nothing, has its labels out of order, or a number that may not be right.
unusual_references = SharedNeed("unusual_references", look_at_header)
# A classified telegram has no Classified By line.
missing_classified_by = SharedNeed("missing_classified_by", look_at_header)
# The Classified By line has anything but a name and reasons of the order, or stands on an unclassified telegram.
unusual_classified_by = SharedNeed("unusual_classified_by", look_at_header)
# The E.O. or the TAGS line has small letters.
small_header = SharedNeed("small_header", look_at_header)
# A field does not begin its line.
fields_in_mid_line = SharedNeed("fields_in_mid_line", look_at_header)
# A keyword of the subject, REF or Classified By line is none of the usual ones.
other_keywords = SharedNeed("other_keywords", look_at_header)


def _is_classification_line_unusual(line: ClassificationLine | Malformed | None) -> bool:
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


def _is_executive_order_unusual(line: ExecutiveOrderLine | Malformed, context: Context) -> bool:
    if not isinstance(line, ExecutiveOrderLine):
        return True
    overall, instruction = context.overall, line.instruction
    if overall is None or instruction is None or line.exemptions or _is_unusual_order(line, context):
        return True
    if line.duration is _NOT_APPLICABLE:
        return overall.classified or not instruction.text.startswith(_WRITTEN_NOT_APPLICABLE)
    if line.duration is not _DATE or line.date is None or not overall.classified:
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


def _are_tags_unusual(line: TagsLine | Malformed, context: Context) -> bool:
    if not isinstance(line, TagsLine):
        return True
    codes = plain_codes(line)
    # In a damaged copy the keyword may be another one as it is written.
    if codes is None or not context.source.text.startswith(_TAGS, line.span.start):
        return True
    families = list(map(_family_in_use, codes))
    return _SUBJECT not in families or None in families or len(set(codes)) != len(codes)


@lru_cache(maxsize=4096)
def _family_in_use(code: str) -> TagFamily | None:
    """The family of a code that was never given up and needs no name behind it; None of any other."""
    fact = tags.lookup(code)
    return fact.family if fact is not None and fact.last_year is None and code not in tags.PERSON_REQUIRED else None


def _is_subject_unusual(line: Subject | Malformed, context: Context) -> bool:
    if not isinstance(line, Subject) or line.text is None or len(line.text.text) > _LONGEST_SUBJECT:
        return True
    mark = line.mark
    if mark is None:
        return False
    above = mark.marking is not None and context.overall is not None and mark.marking.level > context.overall
    return above or mark.span > line.text.span


def _are_references_unusual(line: ReferenceLine | Malformed, cable: Cable, context: Context) -> bool:
    if not isinstance(line, ReferenceLine):
        return True
    usual = usual_citations(line)
    if usual is not None:
        return any(_is_late(year, station, number, cable, context) for _, year, station, number in usual)
    if not line.references or not context.derive(labels_in_order):
        return True
    return any(_is_unusual_reference(reference, cable, context) for reference in line.references)


def _is_unusual_reference(reference: Reference, cable: Cable, context: Context) -> bool:
    """Whether a reference has a wide number, the letter O in it, or may be to this telegram or a later one."""
    number, year, capitals = reference.number, reference.year_token, context.source.capitals
    if year is not None and capitals.find("O", *year.span) >= 0:
        return True
    if number is None:
        return False
    if len(number.text) > _WIDEST_NUMBER or capitals.find("O", *number.span) >= 0:
        return True
    station = reference.station.text if reference.station is not None else None
    return _is_late(reference.year, station, int(number.text), cable, context)


def _is_late(year: int | None, station: str | None, number: int, cable: Cable, context: Context) -> bool:
    """Whether a telegram that is cited may be this one or a later one."""
    sent, own = cable.date, context.settled_number.value
    if year is None or sent is None or year < sent.year:
        return False
    if year > sent.year:
        return True
    return own is not None and number >= own and station is not None and is_own_station(cable, station)


def _is_classified_by_unusual(line: ClassifiedBy | Malformed, context: Context) -> bool:
    overall, order = context.overall, context.order
    stated = stated_reason(line) if isinstance(line, ClassifiedBy) else None
    if stated is None or overall is None or not overall.classified:
        return True
    return order is not None and not (stated.section == order.reason_section and stated.letters <= order.reason_letters)


def _has_small_letters(cable: Cable, text: str) -> bool:
    """Whether the E.O. line has small letters before its number, or the TAGS line anywhere."""
    order, line = cable.executive_order, cable.tags_line
    if isinstance(order, ExecutiveOrderLine) and not text[order.span.start : order.number.span.start].isupper():
        return True
    return isinstance(line, TagsLine) and not text[line.span.start : line.span.end].isupper()


def _is_in_mid_line(cable: Cable, text: str) -> bool:
    """Whether before the FM line or a field of the text header stands anything but the end of a line."""
    fields = (
        None if format_line_words(cable.envelope).usual else cable.envelope.originator,
        cable.executive_order,
        cable.tags_line,
        cable.subject_line,
        cable.reference_line,
        cable.classified_by,
    )
    for field in fields:
        if field is not None:
            start = field.span.start
            if start > 0 and text[start - 1] not in _LINE_ENDS:
                return True
    return False


def _has_other_keywords(cable: Cable) -> bool:
    subject, references, classified = cable.subject_line, cable.reference_line, cable.classified_by
    return (
        (isinstance(subject, Subject) and subject.keyword.text.upper() not in STANDARD_KEYWORDS)
        or (isinstance(references, ReferenceLine) and references.keyword.text.upper() not in STANDARD_KEYWORDS)
        or (isinstance(classified, ClassifiedBy) and classified.keyword.text.upper() != _CLASSIFIED_BY)
    )
