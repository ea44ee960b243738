"""Counts over all files of a run, and the sentence that sums them up."""

from collections import Counter
from collections.abc import Iterable

from cablelint.diagnostic import Applicability, Diagnostic, Report, Severity


class Tally:
    """What a run has found so far. `fixed` counts the findings that were mended and are not counted otherwise."""

    def __init__(self) -> None:
        self.files = 0
        self.fixed = 0
        self.severities: Counter[Severity] = Counter()
        self.fixable: Counter[Applicability] = Counter()
        self.rules: Counter[tuple[str, str, Severity]] = Counter()

    def add(self, report: Report) -> None:
        """Count one file."""
        self.files += 1
        self.count(report.active)

    def count(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Count findings by severity, rule and kind of fix."""
        for diagnostic in diagnostics:
            self.severities[diagnostic.severity] += 1
            self.rules[diagnostic.code, diagnostic.name, diagnostic.severity] += 1
            if diagnostic.fix is not None:
                self.fixable[diagnostic.fix.applicability] += 1

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
        return "; ".join(parts) + self._offer()

    def _offer(self) -> str:
        """What fixing would mend, in parentheses; empty where nothing."""
        safe, unsafe = self.fixable[Applicability.SAFE], self.fixable[Applicability.UNSAFE]
        offers = [f"{safe} fixable with --fix"] if safe else []
        if unsafe:
            offers.append(f"{unsafe} {'more' if safe else 'fixable'} with --unsafe-fixes")
        return f" ({', '.join(offers)})" if offers else ""


def plural(count: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
