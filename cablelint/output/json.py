"""JSON, version 1: an object with every file that was linted, and a summary. One line a file.

Additions to the contract: `note` and `help` of a diagnostic.
"""

from cablelint import __version__
from cablelint.diagnostic import Report
from cablelint.output.objects import diagnostic_object, to_json
from cablelint.output.style import Style
from cablelint.output.tally import Tally

VERSION = 1


class Writer:
    """Writes the JSON format."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words
        self.separator = "\n"

    def start(self) -> str:
        """The head of the object."""
        tool = to_json({"name": "cablelint", "version": __version__})
        return f'{{"version": {VERSION}, "tool": {tool}, "files": ['

    def file(self, report: Report) -> str:
        """One file with its diagnostics."""
        separator, self.separator = self.separator, ",\n"
        diagnostics = [
            diagnostic_object(report, diagnostic, with_words=self.with_words) for diagnostic in report.diagnostics
        ]
        return separator + to_json({"path": report.path, "dialect": report.dialect, "diagnostics": diagnostics})

    def end(self, tally: Tally) -> str:
        """The summary."""
        return f'\n], "summary": {to_json(tally.summary())}}}\n'
