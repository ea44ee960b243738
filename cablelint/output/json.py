"""JSON, version 1: an object with every file that was linted, and a summary. One line a file.

Additions to the contract: `note` and `help` of a diagnostic. Without words of the telegram (`--no-snippet`) messages
and titles are bare templates, and the `text` of every edit is null.
"""

import json

from cablelint import __version__
from cablelint.diagnostic import Diagnostic, Fix, Message, Report, Severity, Suppressed
from cablelint.output.links import rule_url
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Span

VERSION = 1

Object = dict[str, object]


class Writer:
    """Writes the JSON format. Only ASCII is written, so that no character of a telegram reaches a terminal."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words
        self.separator = "\n"

    def start(self) -> str:
        """The head of the object."""
        tool = json.dumps({"name": "cablelint", "version": __version__})
        return f'{{"version": {VERSION}, "tool": {tool}, "files": ['

    def file(self, report: Report) -> str:
        """One file with its diagnostics."""
        separator, self.separator = self.separator, ",\n"
        entry = {
            "path": report.path,
            "dialect": report.dialect,
            "diagnostics": [self._diagnostic(report, diagnostic) for diagnostic in report.diagnostics],
        }
        return separator + json.dumps(entry)

    def end(self, tally: Tally) -> str:
        """The summary."""
        summary = {"files": tally.files} | {severity.value: tally.severities[severity] for severity in Severity}
        return f'\n], "summary": {json.dumps(summary)}}}\n'

    def _diagnostic(self, report: Report, diagnostic: Diagnostic) -> Object:
        return {
            "code": diagnostic.code,
            "name": diagnostic.name,
            "severity": diagnostic.severity.value,
            "message": self._sentence(diagnostic.message),
            "span": span_object(report, diagnostic.span),
            "related": [
                {"message": self._sentence(related.message), "span": span_object(report, related.span)}
                for related in diagnostic.related
            ],
            "note": self._sentence(diagnostic.note),
            "help": self._sentence(diagnostic.help),
            "fix": self._fix(diagnostic.fix),
            "suppressed": self._suppressed(diagnostic.suppressed),
            "url": rule_url(diagnostic.code),
        }

    def _suppressed(self, suppressed: Suppressed | None) -> Object | None:
        if suppressed is None:
            return None
        return {"kind": suppressed.kind.value, "reason": suppressed.reason}

    def _fix(self, fix: Fix | None) -> Object | None:
        if fix is None:
            return None
        edits = [
            {"start": edit.span.start, "end": edit.span.end, "text": edit.text if self.with_words else None}
            for edit in fix.edits
        ]
        return {"title": self._sentence(fix.title), "applicability": fix.applicability.value, "edits": edits}

    def _sentence(self, message: Message | None) -> str | None:
        return message.show(with_words=self.with_words) if message is not None else None


def span_object(report: Report, span: Span) -> Object:
    """A span as start and end, each with line, column and offset."""
    return {"start": report.position(span.start)._asdict(), "end": report.position(span.end)._asdict()}
