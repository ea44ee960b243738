"""What rows are about: a telegram in its document, a portion of it, a finding on it."""

from attrs import frozen

from cablelint.classification import Marking
from cablelint.corpus.documents import Document
from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.lazy import lazy
from cablelint.model import Cable, ClassificationLine, ExecutiveOrderLine, Mark, MessageReference, Paragraph, Subject
from cablelint.overall import portions, written_marking
from cablelint.source import Position, Span
from cablelint.verdicts import verdict

_NOWHERE = Span(0, 0)


@frozen(slots=False, eq=False)
class Telegram:
    """A telegram of a document, or a document that could not be read; that has no `report`.

    Attributes:
        document: Where it was found.
        size: How many bytes the document has; None where it could not be read.
        problem: Why it could not be read.
        ordinal: Which one of the document it is, from 1.
        span: All of the document that is counted as its own; findings in it are on this telegram.
        diagnostics: The findings in it, by place.
        with_text: Whether its words are to be kept.
    """

    document: Document
    size: int | None = None
    problem: str | None = None
    ordinal: int = 1
    span: Span = _NOWHERE
    report: Report | None = None
    cable: Cable | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    with_text: bool = False

    @property
    def id(self) -> str:
        """`SOURCE!DOCUMENT!ORDINAL`, which no other telegram of the run has."""
        return f"{self.document.source}!{self.document.number}!{self.ordinal}"

    @lazy
    def text(self) -> str:
        """The text that is counted as its own."""
        return self.report.source.text[self.span.start : self.span.end] if self.report is not None else ""

    @lazy
    def overall(self) -> Marking | None:
        """The overall marking as written."""
        return written_marking(self.cable) if self.cable is not None else None

    @property
    def marks(self) -> list[Marking]:
        """What its portion marks mean."""
        return [portion.marking for portion in portions(self.cable)] if self.cable is not None else []

    @property
    def classification_line(self) -> ClassificationLine | None:
        """The classification line, where it could be read."""
        line = self.cable.classification_line if self.cable is not None else None
        return line if isinstance(line, ClassificationLine) else None

    @property
    def executive_order(self) -> ExecutiveOrderLine | None:
        """The E.O. line, where it could be read."""
        line = self.cable.executive_order if self.cable is not None else None
        return line if isinstance(line, ExecutiveOrderLine) else None

    @property
    def subject_mark(self) -> Mark | None:
        """The mark of the subject."""
        line = self.cable.subject_line if self.cable is not None else None
        return line.mark if isinstance(line, Subject) else None

    @property
    def message_reference(self) -> MessageReference | None:
        """The MRN of a SMART message, where it could be read."""
        reference = self.cable.smart.message_reference if self.cable is not None and self.cable.smart else None
        return reference if isinstance(reference, MessageReference) else None

    def count(self, severity: Severity) -> int | None:
        """How many findings that are not suppressed it has of a severity; None where it could not be read."""
        if self.report is None:
            return None
        return sum(found.severity is severity and found.suppressed is None for found in self.diagnostics)

    def portions(self) -> "list[Portion]":
        """Its paragraphs, and the items in them that have marks of their own, in order."""
        if self.cable is None:
            return []
        found: list[Portion] = []
        for index, paragraph in enumerate(self.cable.paragraphs, start=1):
            found.append(Portion(self, index, paragraph, None, paragraph.mark, paragraph.span))
            found += [
                Portion(self, index, paragraph, item.label.text, item.mark, item.span)
                for item in paragraph.sub_paragraphs
                if item.mark is not None
            ]
        return found

    def findings(self) -> "list[Finding]":
        """Its findings."""
        assert self.report is not None or not self.diagnostics
        return [Finding(self, found) for found in self.diagnostics]

    @lazy
    def entire(self) -> bool:
        """Whether one marking holds for all the text."""
        return self.cable is not None and any(paragraph.entire_text for paragraph in self.cable.paragraphs)


@frozen(eq=False)
class Portion:
    """A paragraph, or an item in it with a mark of its own: then `item` is its label."""

    telegram: Telegram
    index: int
    paragraph: Paragraph
    item: str | None
    mark: Mark | None
    span: Span

    @property
    def marking(self) -> Marking | None:
        """What the mark means."""
        return self.mark.marking if self.mark is not None else None

    @property
    def verdict(self) -> str:
        """Whether the mark fits the overall marking."""
        return verdict(self.mark, self.telegram.overall, entire=self.telegram.entire)

    @property
    def text(self) -> str:
        """Its words."""
        if self.item is None:
            return self.paragraph.text
        assert self.mark is not None
        assert self.telegram.report is not None
        return self.telegram.report.source.text[self.mark.span.end : self.span.end].strip()


@frozen(eq=False)
class Finding:
    """A finding on a telegram."""

    telegram: Telegram
    diagnostic: Diagnostic

    @property
    def position(self) -> Position:
        """Where it begins."""
        assert self.telegram.report is not None
        return self.telegram.report.position(self.diagnostic.span.start)
