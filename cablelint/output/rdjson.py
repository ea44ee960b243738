"""The format of reviewdog, version rdjson: an object whose findings can become comments with suggestions.

Columns count bytes of UTF-8, whatever the encoding of the file. A suggestion replaces one stretch of text, so the
edits of a fix are put together into one; a fix that is only for display, or that reaches over many lines, gives none.
Suppressed findings are left out: reviewdog has no place for them.
"""

from cablelint.diagnostic import Applicability, Diagnostic, Fix, Report, Severity
from cablelint.output.links import rule_url
from cablelint.output.objects import Object, to_json
from cablelint.output.paths import with_slashes
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Span

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}
_MOST_LINES = 10


class Writer:
    """Writes the rdjson format."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words
        self.separator = "\n"

    def start(self) -> str:
        """The head of the object."""
        return f'{{"source": {to_json({"name": "cablelint"})}, "diagnostics": ['

    def file(self, report: Report) -> str:
        """An object for each finding."""
        return "".join(self._separated(to_json(self._diagnostic(report, found))) for found in report.active)

    def end(self, tally: Tally) -> str:
        """The end of the object."""
        return "\n]}\n"

    def _separated(self, entry: str) -> str:
        separator, self.separator = self.separator, ",\n"
        return separator + entry

    def _diagnostic(self, report: Report, diagnostic: Diagnostic) -> Object:
        location: Object = {"path": with_slashes(report.path or "<text>")}
        if report.source.text:
            location["range"] = _range(report, diagnostic.span)
        written: Object = {
            "message": diagnostic.message.show(with_words=self.with_words),
            "location": location,
            "severity": _SEVERITIES[diagnostic.severity],
            "code": {"value": diagnostic.code, "url": rule_url(diagnostic.code)},
        }
        if self.with_words and diagnostic.fix is not None:
            written["suggestions"] = _suggestions(report, diagnostic.fix)
        return written


def _suggestions(report: Report, fix: Fix) -> list[Object]:
    """The fix as one replacement, or nothing."""
    if fix.applicability is Applicability.DISPLAY or not fix.edits:
        return []
    edits = sorted(fix.edits, key=lambda edit: edit.span)
    whole = Span(edits[0].span.start, edits[-1].span.end)
    if report.position(whole.end).line - report.position(whole.start).line >= _MOST_LINES:
        return []
    pieces: list[str] = []
    at = whole.start
    for edit in edits:
        pieces += (report.source.text[at : edit.span.start], edit.text)
        at = edit.span.end
    return [{"range": _range(report, whole), "text": "".join(pieces)}]


def _range(report: Report, span: Span) -> Object:
    return {"start": _position(report, span.start), "end": _position(report, span.end)}


def _position(report: Report, offset: int) -> Object:
    """A line and a column from 1, the column in bytes of UTF-8."""
    line, column, _ = report.position(offset)
    before = report.source.text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
