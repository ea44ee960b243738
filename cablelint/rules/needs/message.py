"""What rules about the message as a whole need: its copy, the order of its lines, its pages, its ending."""

from cablelint.context import Context, Profile
from cablelint.dialects import CHECKED
from cablelint.model import Cable, ClassificationLine, Damage, DamageKind
from cablelint.rule import Need, SharedNeed
from cablelint.rules.stations import meant_station
from cablelint.source import Encoding

_ARCHIVE, _TRANSMITTED = Profile.ARCHIVE, Profile.TRANSMITTED
_GUESSED = (Encoding.WINDOWS_1252, Encoding.LATIN1)
# Characters of a post's name on a page line.
_STATION_LENGTH = 10


def look_at_message(cable: Cable, context: Context) -> list[Need | None]:
    """Tell what is unusual about the message as a whole."""
    met: list[Need | None] = []
    if cable.out_of_order:
        met.append(lines_out_of_order)
    if cable.damage:
        met += _of_damage(cable.damage)
    if cable.printed is not None:
        met.append(printed_around)
    if cable.heading_copies:
        met.append(second_heading)
    if cable.section_lines:
        met.append(several_sections)
    if cable.page_identifications:
        met.append(page_identifications)
    if (cable.page_lines or cable.page_identifications) and not _are_pages_usual(cable, context):
        met.append(unusual_pages)
    if context.settled_classification.contradicted or context.settled_number.contradicted:
        met.append(contradicted_line)
    if cable.placeholder is not None or cable.dialect not in CHECKED:
        met.append(unchecked_message)
    return met + _of_copy(cable, context)


def _of_copy(cable: Cable, context: Context) -> list[Need]:
    """What follows from the profile, from how the file was read, and from how the message ends."""
    met: list[Need] = []
    ending, profile = cable.ending, context.profile
    if profile is not _ARCHIVE:
        met.append(not_from_an_archive)
    if context.line_length is not None:
        met.append(limited_lines)
    if context.source.encoding in _GUESSED:
        met.append(guessed_encoding)
    if ending.signature is not None and not ending.signature.text.isupper():
        met.append(lower_case_signature)
    if profile is _TRANSMITTED or ending.break_marks or ending.serial or ending.end_of_message:
        met.append(unusual_ending)
    return met


# Never: the finding is made where the fault is met, when a file or a setting is read.
nothing_in_a_message = SharedNeed("nothing_in_a_message", look_at_message)
# The text is no message, only a template, or of a dialect that is not checked.
unchecked_message = SharedNeed("unchecked_message", look_at_message)
# The profile is not `archive`: more is expected than of a trimmed copy.
not_from_an_archive = SharedNeed("not_from_an_archive", look_at_message)
# Lines may not have any length.
limited_lines = SharedNeed("limited_lines", look_at_message)
# The file is not UTF-8.
guessed_encoding = SharedNeed("guessed_encoding", look_at_message)
# A line is missing, misplaced or repeated.
lines_out_of_order = SharedNeed("lines_out_of_order", look_at_message)
# Damage of one kind each: blank lines between format lines, pilcrows read as digits, Markdown, character references,
# typographic characters, labels of a SMART message.
double_spacing = SharedNeed("double_spacing", look_at_message)
misread_numbers = SharedNeed("misread_numbers", look_at_message)
markdown = SharedNeed("markdown", look_at_message)
character_references = SharedNeed("character_references", look_at_message)
typography = SharedNeed("typography", look_at_message)
misread_labels = SharedNeed("misread_labels", look_at_message)
_DAMAGED = (
    (DamageKind.DOUBLE_SPACING, double_spacing),
    (DamageKind.PILCROW_AS_DIGIT, misread_numbers),
    (DamageKind.MARKDOWN, markdown),
    (DamageKind.CHARACTER_REFERENCE, character_references),
    (DamageKind.TYPOGRAPHY, typography),
    (DamageKind.LABEL, misread_labels),
)
# Banners of pages, lists of offices and the like were printed around the telegram.
printed_around = SharedNeed("printed_around", look_at_message)
# The heading stands in the file a second time.
second_heading = SharedNeed("second_heading", look_at_message)
# There is a classification line for a second section.
several_sections = SharedNeed("several_sections", look_at_message)
# There are lines of the allied form between pages.
page_identifications = SharedNeed("page_identifications", look_at_message)
# The lines between pages do not show every section of the telegram in order, or are not of the usual form.
unusual_pages = SharedNeed("unusual_pages", look_at_message)
# The classification line is the odd one out, by its level or by its number.
contradicted_line = SharedNeed("contradicted_line", look_at_message)
# The signature has small letters.
lower_case_signature = SharedNeed("lower_case_signature", look_at_message)
# Any of format lines 11 to 16 is there, or all of them must be.
unusual_ending = SharedNeed("unusual_ending", look_at_message)


def _of_damage(damage: tuple[Damage, ...]) -> list[Need]:
    # A list: the hash of a member of an enumeration is a function in Python.
    kinds = [found.kind for found in damage]
    return [need for kind, need in _DAMAGED if kind in kinds]


def _are_pages_usual(cable: Cable, context: Context) -> bool:
    """Whether the page lines are of the classification line's post and number, and go up to its last section."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.section is None or line.station is None:
        return False
    if cable.page_identifications or context.derive(meant_station) is not None:
        return False
    station, number = line.station.text[:_STATION_LENGTH].rstrip(), context.settled_number.value
    section, total = line.section.number, line.section.total
    reached = (section, 1)
    for page in cable.page_lines:
        if page.section is None or page.total is None or page.station.text != station:
            return False
        here = (int(page.section.text), page.page)
        if not reached < here or here[0] > section + 1:
            return False
        if int(page.number.text) != number or int(page.total.text) != total:
            return False
        reached, section = here, here[0]
    return section == total
