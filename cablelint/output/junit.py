"""JUnit XML: a test suite for each file, a test case for each finding, and one that passes for a file without any.

An error or a warning is a failed test case. An info passes and is told on the case's standard output; a suppressed
finding is a skipped case; what kept cablelint from its work is an error.
"""

from html import escape

from cablelint.diagnostic import Diagnostic, Report, Severity
from cablelint.output.style import Style, visible
from cablelint.output.tally import Tally

# Besides what `visible` replaces, XML 1.0 forbids these two.
_NOT_IN_XML = str.maketrans({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD})


class Writer:
    """Writes the JUnit format, in ASCII."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def start(self) -> str:
        """The head of the document."""
        return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cablelint">\n'

    def file(self, report: Report) -> str:
        """A test suite with the findings of one file."""
        path = _text(report.path or "<text>")
        outcomes = [self._outcome(report, diagnostic) for diagnostic in report.diagnostics]
        tags = [tag for tag, _ in outcomes]
        cases = "".join(
            f'    <testcase classname="{path}" name="{self._name(report, diagnostic)}">{outcome}</testcase>\n'
            for diagnostic, (_, outcome) in zip(report.diagnostics, outcomes, strict=True)
        )
        return (
            f'  <testsuite name="{path}" tests="{max(len(tags), 1)}" failures="{tags.count("failure")}"'
            f' errors="{tags.count("error")}" skipped="{tags.count("skipped")}">\n'
            f"{cases or _passed(path)}  </testsuite>\n"
        )

    def end(self, tally: Tally) -> str:
        """The end of the document."""
        return "</testsuites>\n"

    def _name(self, report: Report, diagnostic: Diagnostic) -> str:
        place = report.position(diagnostic.span.start)
        return f"{diagnostic.code} {diagnostic.name} at {place.line}:{place.column}"

    def _outcome(self, report: Report, diagnostic: Diagnostic) -> tuple[str, str]:
        """The kind of element that says how the case ended, and the element."""
        message = _text(self.style.sentence(diagnostic.message))
        if diagnostic.suppressed is not None:
            return "skipped", f'<skipped message="{self._why(diagnostic)}"/>'
        if diagnostic.severity is Severity.INFO:
            return "system-out", f"<system-out>{message}</system-out>"
        tag = "error" if diagnostic.is_trouble else "failure"
        place = f"{_text(report.path or '<text>')}:{report.position(diagnostic.span.start).line}"
        return tag, f'<{tag} type="{diagnostic.severity.value}" message="{message}">{place}: {message}</{tag}>'

    def _why(self, diagnostic: Diagnostic) -> str:
        """How the finding was suppressed, and the reason that was given."""
        suppressed = diagnostic.suppressed
        assert suppressed is not None
        reason = suppressed.reason if self.style.with_words else None
        return _text(f"{suppressed.kind.value}: {reason}" if reason else suppressed.kind.value)


def _passed(path: str) -> str:
    return f'    <testcase classname="{path}" name="no findings"/>\n'


def _text(text: str) -> str:
    """The text as it may stand in XML 1.0, between tags and in attributes, in ASCII."""
    return escape(visible(text).translate(_NOT_IN_XML)).encode("ascii", "xmlcharrefreplace").decode()
