"""The findings below the name of their file, a line each: place, severity, code, message, name of the rule."""

from cablelint.diagnostic import Report
from cablelint.output.style import COLOURS, Style, visible
from cablelint.output.tally import Tally


class Writer:
    """Writes the grouped format."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """The file's name and its findings in columns; nothing for a file without findings."""
        if not report.active:
            return ""
        style = self.style
        lines = [style.paint(visible(report.path or "<text>"), bold=True)]
        places = [report.position(diagnostic.span.start) for diagnostic in report.active]
        line_width = max(len(str(place.line)) for place in places)
        column_width = max(len(str(place.column)) for place in places)
        for diagnostic, place in zip(report.active, places, strict=True):
            where = f"{place.line:>{line_width}}:{place.column:<{column_width}}"
            severity = style.paint(f"{diagnostic.severity.value:7}", COLOURS[diagnostic.severity])
            name = style.paint(diagnostic.name, "bright_black")
            lines.append(f"  {where}  {severity}  {diagnostic.code}  {style.sentence(diagnostic.message)}   {name}")
        return "\n".join((*lines, "", ""))

    def end(self, tally: Tally) -> str:
        """The sum."""
        return f"{tally.sentence()}\n"
