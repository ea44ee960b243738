"""How often each rule found something, most often first; the findings themselves are not listed."""

from cablelint.diagnostic import Report
from cablelint.output.style import COLOURS, Style
from cablelint.output.tally import Tally


class Writer:
    """Writes the statistics of a run in place of its findings."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """Nothing stands before the first file."""
        return ""

    def file(self, report: Report) -> str:
        """Findings are only counted."""
        return ""

    def end(self, tally: Tally) -> str:
        """A line for each rule that found something, and the sum."""
        ranked = tally.ranked()
        digits = len(str(ranked[0][1])) if ranked else 0
        lines = [
            f"{count:>{digits}}  {self.style.paint(f'{severity.value:7}', COLOURS[severity])}  {code}  {name}\n"
            for (code, name, severity), count in ranked
        ]
        return "".join((*lines, f"{tally.sentence()}\n"))
