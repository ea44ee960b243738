"""The statistics of a run as JSON: for each rule how many findings, in how many files."""

from cablelint import __version__
from cablelint.diagnostic import Report
from cablelint.output.json import VERSION
from cablelint.output.objects import to_json
from cablelint.output.style import Style
from cablelint.output.tally import Tally


class Writer:
    """Writes the statistics as one JSON object."""

    def __init__(self, style: Style) -> None:
        pass

    def start(self) -> str:
        """Nothing is known before the end."""
        return ""

    def file(self, report: Report) -> str:
        """Findings are only counted."""
        return ""

    def end(self, tally: Tally) -> str:
        """The object, a rule on a line, most findings first."""
        tool = to_json({"name": "cablelint", "version": __version__})
        rules = ",\n".join(
            to_json(
                {
                    "code": code,
                    "name": name,
                    "severity": severity.value,
                    "count": count,
                    "files": tally.files_by_rule[code, name, severity],
                }
            )
            for (code, name, severity), count in tally.ranked()
        )
        return (
            f'{{"version": {VERSION}, "tool": {tool}, "rules": [\n{rules}\n], "summary": {to_json(tally.summary())}}}\n'
        )
