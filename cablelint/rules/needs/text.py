"""What rules about the text and its marks need."""

from cablelint.context import Context
from cablelint.model import Cable, ClassificationLine

# The usual marks, which need not be looked into.
_BARE = frozenset({"(U)", "(C)", "(S)"})


def page_lines(cable: Cable, context: Context) -> bool:
    """There are lines between pages."""
    return bool(cable.page_lines or cable.page_identifications)


def several_sections(cable: Cable, context: Context) -> bool:
    """There is a classification line for a second section."""
    return bool(cable.section_lines)


def overall_controls(cable: Cable, context: Context) -> bool:
    """The classification line has controls behind its level."""
    line = cable.classification_line
    return isinstance(line, ClassificationLine) and line.controls is not None


def controlled_marks(cable: Cable, context: Context) -> bool:
    """A paragraph is marked with more than a level."""
    beyond = [mark.marking for mark in context.marks if mark.text not in _BARE]
    return any(marking is not None and not marking.bare for marking in beyond)


def differing_marks(cable: Cable, context: Context) -> bool:
    """The highest mark is not of the overall level, so far as both are known."""
    highest = max([mark.marking.level for mark in context.marks if mark.marking is not None], default=None)
    return highest is not None and highest is not context.overall


def unmarked_paragraph(cable: Cable, context: Context) -> bool:
    """A paragraph has no mark."""
    return any(paragraph.mark is None for paragraph in cable.paragraphs)


def unreadable_mark(cable: Cable, context: Context) -> bool:
    """A mark is malformed, or not known."""
    return any(mark.problem is not None for mark in context.marks)
