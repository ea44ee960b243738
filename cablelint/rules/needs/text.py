"""What rules about the text and its marks need."""

from cablelint.context import Context
from cablelint.model import Cable, ClassificationLine
from cablelint.rules.portions.reading import controlled_portions, portions


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
    return bool(controlled_portions(context))


def differing_marks(cable: Cable, context: Context) -> bool:
    """The highest mark is not of the overall level, so far as both are known."""
    highest = max([portion.marking.level for portion in portions(context)], default=None)
    return highest is not None and highest is not context.overall


def unmarked_paragraph(cable: Cable, context: Context) -> bool:
    """A paragraph has no mark."""
    return any(paragraph.mark is None for paragraph in cable.paragraphs)


def unreadable_mark(cable: Cable, context: Context) -> bool:
    """A mark is malformed, or not known."""
    for paragraph in cable.paragraphs:
        if paragraph.mark is not None and paragraph.mark.problem is not None:
            return True
        for item in paragraph.sub_paragraphs:
            if item.mark is not None and item.mark.problem is not None:
                return True
    return False
