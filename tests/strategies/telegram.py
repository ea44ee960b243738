"""A whole telegram: its parts, the facts behind them, and how it is written down."""

from typing import Any

from attrs import evolve, frozen

from cablelint.classification import Level
from strategies.structure import Envelope, Header, Page, Paragraph, Routing


@frozen
class Telegram:
    """A telegram with the facts that mutations and properties need, and the habits of the copy.

    `envelope` is None in a partial copy, which then has the `notice`. `level`, `sensitive` and `noforn` are the truth
    before any mutation.
    """

    level: Level
    sensitive: bool
    noforn: bool
    notice: str
    envelope: Envelope | None
    header: Header
    paragraphs: tuple[Paragraph, ...]
    signature: str
    closing_break: bool
    end_serial: str
    end_of_message: str
    pilcrows: bool
    stop: str
    gap: int
    margin: str

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How hypothesis shows it: as text."""
        printer.text(f"\n{self.text()}")

    def text(self) -> str:
        """The telegram written down."""
        lines = [self.notice, ""] if self.notice else []
        if self.envelope is not None:
            lines += self.envelope.lines()
            lines += [] if self.envelope.break_mark else [""]
        lines += self.header.lines(self.gap)
        for paragraph in self.paragraphs:
            lines += self._lines_of(paragraph)
        lines += [self.signature] if self.signature else []
        lines += ["BT"] if self.closing_break else []
        lines += [f"#{self.end_serial}"] if self.end_serial else []
        lines += [self.end_of_message] if self.end_of_message else []
        return "".join(f"{line}{self.margin}\n" if line else "\n" for line in lines)

    def _lines_of(self, paragraph: Paragraph) -> list[str]:
        pages = [line for page in paragraph.pages for line in ("", page.written(), "")]
        first = f"{'¶' * self.pilcrows}{paragraph.number}{self.stop}"
        head = " ".join(part for part in (paragraph.mark, paragraph.lines[0]) if part)
        lines = pages if paragraph.pages_before else []
        lines = [*lines, *paragraph.heading, *([""] if paragraph.heading else []), first + head]
        lines += [] if paragraph.pages_before else pages
        lines += paragraph.lines[1:]
        lines += (item.written() for item in paragraph.items)
        return [*lines, *paragraph.quotation, ""]

    @property
    def pages(self) -> tuple[Page, ...]:
        """All page lines, in order."""
        return tuple(page for paragraph in self.paragraphs for page in paragraph.pages)

    @property
    def routing(self) -> Routing | None:
        """Format lines 1 to 4."""
        return self.envelope.routing if self.envelope is not None else None

    def with_routing(self, **changes: Any) -> "Telegram":
        """The telegram with changes to format lines 1 to 4, which must be there."""
        assert self.routing is not None
        return self.with_envelope(routing=evolve(self.routing, **changes))

    def with_envelope(self, **changes: Any) -> "Telegram":
        """The telegram with changes to the envelope, which must be there."""
        assert self.envelope is not None
        return evolve(self, envelope=evolve(self.envelope, **changes))

    def with_header(self, **changes: Any) -> "Telegram":
        """The telegram with changes to the text header."""
        return evolve(self, header=evolve(self.header, **changes))

    def with_paragraph(self, index: int, **changes: Any) -> "Telegram":
        """The telegram with changes to one paragraph."""
        changed = evolve(self.paragraphs[index], **changes)
        return evolve(self, paragraphs=(*self.paragraphs[:index], changed, *self.paragraphs[index + 1 :]))
