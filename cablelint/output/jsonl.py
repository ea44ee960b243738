"""JSON Lines: an object for each finding on a line of its own, with the version of the format and the file's path.

The object is that of the JSON format. A file without findings gives no line, and there is no last line: whatever is
read or counted is a finding.
"""

from cablelint.diagnostic import Report
from cablelint.output.json import VERSION
from cablelint.output.objects import diagnostic_object, to_json
from cablelint.output.style import Style
from cablelint.output.tally import Tally


class Writer:
    """Writes the JSON Lines format."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """A line for each finding."""
        head = {"version": VERSION, "path": report.path}
        return "".join(
            to_json(head | diagnostic_object(report, diagnostic, with_words=self.with_words)) + "\n"
            for diagnostic in report.diagnostics
        )

    def end(self, tally: Tally) -> str:
        """Nothing stands behind the last file."""
        return ""
