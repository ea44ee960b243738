"""Workflow commands of GitHub Actions, which become annotations at the lines of a pull request.

A command is a line `::error file=…,line=…,title=…::message`. GitHub takes columns only where the place is on one line.
"""

from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.output.paths import with_slashes
from cablelint.output.style import Style, visible
from cablelint.output.tally import Tally

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


class Writer:
    """Writes the format for GitHub Actions."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """A command for each finding."""
        return "".join(self._command(report, diagnostic) for diagnostic in report.active)

    def end(self, tally: Tally) -> str:
        """Nothing stands behind the last file."""
        return ""

    def _command(self, report: Report, diagnostic: Diagnostic) -> str:
        properties = {
            "file": visible(with_slashes(report.path or "<text>")),
            **_place(report, diagnostic),
            "title": f"{diagnostic.code} {diagnostic.name}",
        }
        written = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
        message = self.style.sentence(diagnostic.message).translate(_DATA)
        return f"::{_COMMANDS[diagnostic.severity]} {written}::{message}\n"


def _place(report: Report, diagnostic: Diagnostic) -> dict[str, int]:
    """Lines, and columns of a place on one line, the last one included; nothing for a file without text."""
    if not report.source.text:
        return {}
    start, end = report.position(diagnostic.span.start), report.position(diagnostic.span.end)
    lines = {"line": start.line, "endLine": end.line}
    if start.line != end.line:
        return lines
    return lines | {"col": start.column, "endColumn": max(start.column, end.column - 1)}
