"""One line a finding: `path:line:column: severity[CODE] message`."""

from cablelint.diagnostic import Report
from cablelint.output.style import COLOURS, Style, visible
from cablelint.output.tally import Tally


class Writer:
    """Writes the concise format."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """A line for each finding."""
        style, path = self.style, visible(report.path or "<text>")
        lines = []
        for diagnostic in report.active:
            place = report.position(diagnostic.span.start)
            head = style.paint(
                f"{diagnostic.severity.value}[{diagnostic.code}]", COLOURS[diagnostic.severity], bold=True
            )
            lines.append(f"{path}:{place.line}:{place.column}: {head} {style.sentence(diagnostic.message)}\n")
        return "".join(lines)

    def end(self, tally: Tally) -> str:
        """The sum."""
        return f"{tally.sentence()}\n"
