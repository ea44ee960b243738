"""What a message must have for rules to find anything in it: `@rule(..., needs=unusual_tags)`.

Most telegrams are as they should be nearly everywhere. So rules about one line share one question: is there anything
unusual about it at all? It is asked once a message; where the answer is no, none of these rules is run, nor its module
imported. A need may be true without a finding, but never false with one: tests/test_needs.py compares.
"""

from cablelint.context import Context, Profile
from cablelint.dialects import CHECKED
from cablelint.model import Cable
from cablelint.rules.needs.envelope import (
    another_post,
    disagreeing_precedences,
    incomplete_envelope,
    unusual_addressees,
    unusual_calling_station,
    unusual_date_time_group,
    unusual_ending,
    unusual_routing_indicators,
    unusual_security_line,
)
from cablelint.rules.needs.header import (
    unusual_captions,
    unusual_classification_line,
    unusual_classified_by,
    unusual_executive_order,
    unusual_references,
    unusual_subject,
    unusual_tags,
)
from cablelint.rules.needs.text import (
    controlled_marks,
    differing_marks,
    overall_controls,
    page_lines,
    several_sections,
    unmarked_paragraph,
    unreadable_mark,
)

__all__ = [
    "another_post",
    "contradicted_line",
    "controlled_marks",
    "damage",
    "differing_marks",
    "disagreeing_precedences",
    "incomplete_envelope",
    "lines_out_of_order",
    "not_from_an_archive",
    "nothing_in_a_message",
    "overall_controls",
    "page_lines",
    "printed_around",
    "second_heading",
    "several_sections",
    "unchecked_message",
    "unmarked_paragraph",
    "unreadable_mark",
    "unusual_addressees",
    "unusual_calling_station",
    "unusual_captions",
    "unusual_classification_line",
    "unusual_classified_by",
    "unusual_date_time_group",
    "unusual_ending",
    "unusual_executive_order",
    "unusual_references",
    "unusual_routing_indicators",
    "unusual_security_line",
    "unusual_subject",
    "unusual_tags",
]


def nothing_in_a_message(cable: Cable, context: Context) -> bool:
    """Never: the finding is made where the fault is met, when a file or a setting is read."""
    return False


def unchecked_message(cable: Cable, context: Context) -> bool:
    """The text is no message, only a template, or of a dialect that is not checked."""
    return cable.dialect not in CHECKED or cable.placeholder is not None


def not_from_an_archive(cable: Cable, context: Context) -> bool:
    """The profile is not `archive`: more is expected than of a trimmed copy."""
    return context.profile is not Profile.ARCHIVE


def lines_out_of_order(cable: Cable, context: Context) -> bool:
    """A line is missing, misplaced or repeated."""
    return bool(cable.out_of_order)


def damage(cable: Cable, context: Context) -> bool:
    """The copy is damaged, or has directives in it."""
    return bool(cable.damage)


def printed_around(cable: Cable, context: Context) -> bool:
    """Banners of pages, lists of offices and the like were printed around the telegram."""
    return cable.printed is not None


def second_heading(cable: Cable, context: Context) -> bool:
    """The heading stands in the file a second time."""
    return bool(cable.heading_copies)


def contradicted_line(cable: Cable, context: Context) -> bool:
    """The classification line is the odd one out, by its level or by its number."""
    return context.settled_classification.contradicted or context.settled_number.contradicted
