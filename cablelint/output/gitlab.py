"""GitLab's code quality report: an array with an object for each finding.

GitLab has no place for a finding that is suppressed, so such a finding is left out. It compares reports by their
fingerprints, and of two with one fingerprint it shows one: so no two are alike in a run.
"""

from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.fingerprints import digest, fingerprints
from cablelint.output.objects import to_json
from cablelint.output.paths import with_slashes
from cablelint.output.style import Style
from cablelint.output.tally import Tally

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}


class Writer:
    """Writes the format for GitLab."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words
        self.separator = "\n"

    def start(self) -> str:
        """The head of the array."""
        return "["

    def file(self, report: Report) -> str:
        """An object for each finding."""
        return "".join(
            self._separated(self._entry(report, diagnostic, fingerprint))
            for diagnostic, fingerprint in fingerprints(report, with_words=self.with_words)
            if diagnostic.suppressed is None
        )

    def end(self, tally: Tally) -> str:
        """The end of the array."""
        return "\n]\n"

    def _separated(self, entry: str) -> str:
        separator, self.separator = self.separator, ",\n"
        return separator + entry

    def _entry(self, report: Report, diagnostic: Diagnostic, fingerprint: str) -> str:
        path = with_slashes(report.path or "<text>")
        start, end = report.position(diagnostic.span.start), report.position(diagnostic.span.end)
        return to_json(
            {
                "description": f"{diagnostic.code}: {diagnostic.message.show(with_words=self.with_words)}",
                "check_name": diagnostic.name,
                "fingerprint": digest(path, fingerprint),
                "severity": _SEVERITIES[diagnostic.severity],
                "location": {"path": path, "lines": {"begin": start.line, "end": end.line}},
            }
        )
