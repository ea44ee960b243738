"""The format for people: the message, the lines it is about with the places underlined, why, and what to do."""

from collections.abc import Iterator

from cablelint.diagnostic import Applicability, Diagnostic, Report
from cablelint.output.links import docs_link
from cablelint.output.snippet import Annotation, draw
from cablelint.output.style import COLOURS, Style, visible
from cablelint.output.tally import Tally

_HOW_TO_APPLY = {
    Applicability.SAFE: "--fix",
    Applicability.UNSAFE: "--fix --unsafe-fixes",
    Applicability.DISPLAY: "by hand",
}


class Writer:
    """Writes the full format."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """A block for each finding."""
        return "".join(f"{line}\n" for diagnostic in report.active for line in self._block(report, diagnostic))

    def end(self, tally: Tally) -> str:
        """The sum."""
        return f"{tally.sentence()}\n"

    def _block(self, report: Report, diagnostic: Diagnostic) -> Iterator[str]:
        style, colour = self.style, COLOURS[diagnostic.severity]
        head = style.paint(f"{diagnostic.severity.value}[{diagnostic.code}]", colour, bold=True)
        name = style.paint(diagnostic.name, "bright_black")
        yield f"{head}: {style.paint(style.sentence(diagnostic.message), bold=True)}   {name}"
        gutter, drawing = self._drawing(report, diagnostic)
        yield f"{' ' * gutter}{style.paint('-->', 'blue')} {_place(report, diagnostic.span.start)}"
        yield from drawing
        for title, text in self._notes(diagnostic):
            yield f"{' ' * gutter} {style.paint('=', 'blue')} {style.paint(title, bold=True)}: {text}"
        yield ""

    def _drawing(self, report: Report, diagnostic: Diagnostic) -> tuple[int, list[str]]:
        """The snippet; where no word or no text may be shown, the other places by line and column."""
        style = self.style
        if style.with_words and report.source.text and not report.source.binary:
            places = [Annotation(diagnostic.span, "", True, COLOURS[diagnostic.severity])]
            places += (
                Annotation(related.span, style.sentence(related.message), False, "blue")
                for related in diagnostic.related
            )
            gutter, drawing = draw(report, places, style)
            return gutter, [*drawing, f"{' ' * gutter} {style.paint('|', 'blue')}"]
        others = (
            f"  {style.paint('---', 'blue')} {_place(report, related.span.start)} {style.sentence(related.message)}"
            for related in diagnostic.related
        )
        return 2, list(others)

    def _notes(self, diagnostic: Diagnostic) -> Iterator[tuple[str, str]]:
        style = self.style
        if diagnostic.note is not None:
            yield "note", style.sentence(diagnostic.note)
        if diagnostic.help is not None:
            yield "help", style.sentence(diagnostic.help)
        if diagnostic.fix is not None:
            yield "fix", f"{style.sentence(diagnostic.fix.title)} ({_HOW_TO_APPLY[diagnostic.fix.applicability]})"
        yield "docs", docs_link(diagnostic.code, f"cablelint rule {diagnostic.code}", style.docs_site)


def _place(report: Report, offset: int) -> str:
    """`path:line:column`; a file that has no text is named alone."""
    path = visible(report.path or "<text>")
    position = report.position(offset)
    return f"{path}:{position.line}:{position.column}" if report.source.text else path
