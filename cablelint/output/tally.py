"""Counts over all files of a run, and the sentence that sums them up."""

from collections import Counter
from collections.abc import Iterable

from cablelint.diagnostic import Applicability, Diagnostic, Report, Severity, SuppressionKind

RuleKey = tuple[str, str, Severity]


class Tally:
    """What a run has found so far.

    `fixed` counts the findings that were mended and are not counted otherwise; `trouble` says that something that was
    asked for could not be done; `exit_code` is known when the last file is done.
    """

    def __init__(self) -> None:
        self.files = 0
        self.fixed = 0
        self.severities: Counter[Severity] = Counter()
        self.fixable: Counter[Applicability] = Counter()
        self.rules: Counter[RuleKey] = Counter()
        self.files_by_rule: Counter[RuleKey] = Counter()
        self.suppressed: Counter[SuppressionKind] = Counter()
        self.trouble = False
        self.exit_code = 0

    def add(self, report: Report) -> None:
        """Count one file."""
        self.files += 1
        self.count(report.active)
        self.files_by_rule.update({_key(diagnostic) for diagnostic in report.active})
        for diagnostic in report.diagnostics:
            self.trouble = self.trouble or diagnostic.is_trouble
            if diagnostic.suppressed is not None:
                self.suppressed[diagnostic.suppressed.kind] += 1

    def count(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Count findings by severity, rule and kind of fix."""
        for diagnostic in diagnostics:
            self.severities[diagnostic.severity] += 1
            self.rules[_key(diagnostic)] += 1
            if diagnostic.fix is not None:
                self.fixable[diagnostic.fix.applicability] += 1

    def ranked(self) -> list[tuple[RuleKey, int]]:
        """The rules with how often they found something, most often first."""
        return sorted(self.rules.items(), key=lambda entry: (-entry[1], entry[0][0], entry[0][2].rank))

    def summary(self) -> dict[str, int]:
        """The files, and the findings by severity, for the formats that are data."""
        return {"files": self.files} | {severity.value: self.severities[severity] for severity in Severity}

    def sentence(self) -> str:
        """`found 3 errors, 1 warning in 12 files (2 fixable with --fix)`; infos are named but do not count as found."""
        infos = self.severities[Severity.INFO]
        worse = [
            plural(self.severities[severity], severity.value)
            for severity in (Severity.ERROR, Severity.WARNING)
            if self.severities[severity]
        ]
        verdict = f"found {', '.join(worse)}" if worse else "no errors or warnings" if infos else "no findings"
        parts = [f"{verdict} in {plural(self.files, 'file')}"]
        if self.fixed:
            parts.insert(0, f"fixed {plural(self.fixed, 'finding')}")
        if infos:
            parts.append(plural(infos, "info"))
        return "; ".join(parts) + self._remarks()

    def _remarks(self) -> str:
        """What fixing would mend and what was not shown, in parentheses; empty where nothing."""
        safe, unsafe = self.fixable[Applicability.SAFE], self.fixable[Applicability.UNSAFE]
        offers = [f"{safe} fixable with --fix"] if safe else []
        if unsafe:
            offers.append(f"{unsafe} {'more' if safe else 'fixable'} with --unsafe-fixes")
        in_baseline = self.suppressed[SuppressionKind.BASELINE]
        others = self.suppressed.total() - in_baseline
        hidden = [f"{in_baseline} hidden by the baseline"] if in_baseline else []
        hidden += [f"{others} suppressed"] if others else []
        return f" ({', '.join((*offers, *hidden))})" if offers or hidden else ""


def _key(diagnostic: Diagnostic) -> RuleKey:
    return diagnostic.code, diagnostic.name, diagnostic.severity


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
