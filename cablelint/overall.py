"""The overall marking of a telegram as it is written, which the marks of its paragraphs are compared with."""

import re

from cablelint.classification import Control, Marking
from cablelint.markings.reading import read_marking
from cablelint.model import Cable, ClassificationLine, Mark, Paragraph, SubParagraph
from cablelint.patterns import pattern
from cablelint.values import frozen

_CAPTIONS = {control.name: control for control in (Control.NOFORN, Control.NODIS, Control.EXDIS, Control.LIMDIS)} | {
    "SENSITIVE": Control.SBU,
    "SENSITIVE BUT UNCLASSIFIED": Control.SBU,
    "SBU": Control.SBU,
    "LIMITED OFFICIAL USE": Control.LOU,
    "FOR OFFICIAL USE ONLY": Control.FOUO,
}
# A compilation may be more sensitive than its parts; E.O. 13526 sec. 1.7(e) asks for a word on it.
_COMPILATION = pattern(r"\b(?:compil|aggregat)", re.IGNORECASE)


def written_marking(cable: Cable) -> Marking | None:
    """The classification line's level, the controls behind it, and those among the captions; None without a level."""
    line = cable.classification_line
    if not isinstance(line, ClassificationLine) or line.level is None:
        return None
    behind = _behind(line)
    controls = behind.controls if behind is not None else frozenset[Control]()
    controls |= {_CAPTIONS[caption.name] for caption in cable.captions if caption.name in _CAPTIONS}
    if Control.SBU in controls and Control.NOFORN in controls and not line.level.classified:
        controls = controls - {Control.SBU, Control.NOFORN} | {Control.SBU_NF}
    if behind is None:
        return Marking(line.level, controls)
    return Marking(
        line.level,
        controls,
        behind.releasable_to,
        behind.display_to,
        behind.producers,
        behind.sources,
        behind.compartments,
        behind.programs,
        behind.atomic,
    )


def _behind(line: ClassificationLine) -> Marking | None:
    """The level with the controls behind its double slash; None where there are none, or none that are known."""
    if line.controls is None or line.level is None:
        return None
    return read_marking(f"{line.level.words}//{line.controls.text}")


def speaks_of_compilation(text: str) -> bool:
    """Whether a text says that its compilation is classified."""
    return _COMPILATION.search(text) is not None


@frozen
class Portion:
    """A mark that could be read, and the paragraph, or the item of it, that the mark is of."""

    mark: Mark
    marking: Marking
    paragraph: Paragraph
    item: SubParagraph | None = None

    @property
    def place(self) -> str:
        """Where the mark stands, as a message says it."""
        return name_of(self.paragraph, self.item)


def name_of(paragraph: Paragraph, item: SubParagraph | None = None) -> str:
    """What a message calls a place: `paragraph 4`, `item A of paragraph 4`."""
    return paragraph.name if item is None else f"item {item.label.text.strip('().')} of {paragraph.name}"


def portions(cable: Cable) -> tuple[Portion, ...]:
    """All marks that could be read, in order."""
    found = []
    for paragraph in cable.paragraphs:
        mark = paragraph.mark
        if mark is not None and mark.marking is not None:
            found.append(Portion(mark, mark.marking, paragraph))
        found += [
            Portion(item.mark, item.mark.marking, paragraph, item)
            for item in paragraph.sub_paragraphs
            if item.mark is not None and item.mark.marking is not None
        ]
    return tuple(found)
