"""SARIF 2.1.0, as code scanning and the viewers of editors read it.

The results are written file by file. What comes last is small: the rules that found something, with their pages, and
what kept cablelint from its work (a rule that failed, a file that could not be read, a wrong configuration), which is
no result about a telegram but a notification of the invocation.
"""

from cablelint import __version__
from cablelint.diagnostic import Applicability, Diagnostic, Fix, Message, Report, Severity, SuppressionKind
from cablelint.fingerprints import fingerprints
from cablelint.output.links import rule_url
from cablelint.output.objects import Object, to_json
from cablelint.output.paths import uri
from cablelint.output.style import Style
from cablelint.output.tally import Tally
from cablelint.source import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
CONFIGURATION = "CT010"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


class Writer:
    """Writes the SARIF format."""

    def __init__(self, style: Style) -> None:
        self.with_words = style.with_words
        self.separator = "\n"
        self.rules: dict[str, str] = {}
        self.notifications: dict[str, list[Object]] = {}

    def start(self) -> str:
        """The head of the log and of its one run."""
        return (
            f'{{"$schema": {to_json(SCHEMA)}, "version": "2.1.0", "runs": [{{'
            '"columnKind": "unicodeCodePoints", "results": ['
        )

    def file(self, report: Report) -> str:
        """A result for each finding."""
        written = []
        for diagnostic, fingerprint in fingerprints(report, with_words=self.with_words):
            if diagnostic.is_trouble:
                about = "Configuration" if diagnostic.code == CONFIGURATION else "Execution"
                notifications = self.notifications.setdefault(f"tool{about}Notifications", [])
                notifications.append(self._notification(report, diagnostic))
                continue
            separator, self.separator = self.separator, ",\n"
            written.append(separator + to_json(self._result(report, diagnostic, fingerprint)))
        return "".join(written)

    def end(self, tally: Tally) -> str:
        """The tool with its rules, and how the run went."""
        driver = {"name": "cablelint", "version": __version__, "semanticVersion": __version__, "rules": self._rules()}
        how_it_ended = {"executionSuccessful": not tally.trouble, "exitCode": tally.exit_code}
        invocation = how_it_ended | self.notifications
        return f'\n], "tool": {to_json({"driver": driver})},\n"invocations": [{to_json(invocation)}]}}]}}\n'

    def _result(self, report: Report, diagnostic: Diagnostic, fingerprint: str) -> Object:
        self.rules.setdefault(diagnostic.code, diagnostic.name)
        result: Object = {
            "ruleId": diagnostic.code,
            "ruleIndex": list(self.rules).index(diagnostic.code),
            "level": _LEVELS[diagnostic.severity],
            "message": self._text(diagnostic.message),
            "locations": [_location(report, diagnostic.span)],
            "partialFingerprints": {"cablelint/v1": fingerprint},
        }
        if diagnostic.related:
            result["relatedLocations"] = [
                {"id": number, "message": self._text(related.message), **_location(report, related.span)}
                for number, related in enumerate(diagnostic.related, 1)
            ]
        fix = diagnostic.fix
        if fix is not None and fix.edits and fix.applicability is not Applicability.DISPLAY and self.with_words:
            result["fixes"] = [self._fix(report, fix)]
        return result | self._suppression(diagnostic)

    def _suppression(self, diagnostic: Diagnostic) -> Object:
        suppressed = diagnostic.suppressed
        if suppressed is None:
            return {}
        in_source = suppressed.kind is SuppressionKind.DIRECTIVE
        suppression = {"kind": "inSource" if in_source else "external", "status": "accepted"}
        if suppressed.reason and self.with_words:
            suppression["justification"] = suppressed.reason
        known = {"baselineState": "unchanged"} if suppressed.kind is SuppressionKind.BASELINE else {}
        return {"suppressions": [suppression], **known}

    def _fix(self, report: Report, fix: Fix) -> Object:
        """A change that a reader of the log may apply; one that is unsafe says so."""
        note = " (look at the result)" if fix.applicability is Applicability.UNSAFE else ""
        replacements = [
            {"deletedRegion": _region(report, edit.span), "insertedContent": {"text": edit.text}}
            for edit in sorted(fix.edits, key=lambda edit: edit.span)
        ]
        change = {"artifactLocation": _artifact(report), "replacements": replacements}
        return {"description": {"text": f"{fix.title}{note}"}, "artifactChanges": [change]}

    def _notification(self, report: Report, diagnostic: Diagnostic) -> Object:
        return {
            "level": _LEVELS[diagnostic.severity],
            "descriptor": {"id": diagnostic.code},
            "message": self._text(diagnostic.message),
            "locations": [_location(report, diagnostic.span)],
        }

    def _text(self, message: Message) -> Object:
        return {"text": message.show(with_words=self.with_words)}

    def _rules(self) -> list[Object]:
        """The rules that found something, in the order in which they did."""
        from cablelint import engine

        known = {rule.code: rule for rule in engine.loaded_rules()}
        written = []
        for code, name in self.rules.items():
            entry: Object = {"id": code, "name": name, "helpUri": rule_url(code)}
            if code in known:
                rule = known[code]
                entry["shortDescription"] = {"text": rule.summary}
                entry["fullDescription"] = {"text": rule.section("What it does") or rule.summary}
                entry["help"] = {"text": rule.documentation, "markdown": rule.documentation}
                entry["defaultConfiguration"] = {"level": _LEVELS[rule.severity], "enabled": rule.default}
            written.append(entry)
        return written


def _artifact(report: Report) -> Object:
    return {"uri": uri(report.path or "<text>")}


def _location(report: Report, span: Span) -> Object:
    """A place; of a file without text the file alone."""
    place: Object = {"artifactLocation": _artifact(report)}
    if report.source.text:
        place["region"] = _region(report, span)
    return {"physicalLocation": place}


def _region(report: Report, span: Span) -> Object:
    start, end = report.position(span.start), report.position(span.end)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": start.offset,
        "charLength": span.end - span.start,
    }
