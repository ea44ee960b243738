"""The baseline: findings that were there when checking began, which are known and not to be reported.

JSON, version 1, sorted, one finding a line, so that changes merge; no word of a telegram is in it. How often a finding
is known counts: of two equal ones where one is known, the second is reported.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from attrs import define, field

from cablelint import engine
from cablelint.diagnostic import Report, Suppressed, SuppressionKind
from cablelint.engine import Options
from cablelint.suppression.content import Contents
from cablelint.values import evolve

VERSION = 1
# A finding cannot occur more often in a file than that; longer numbers Python refuses to write.
_MOST = 10**9
# A finding of a file: the code of its rule, the hash of its content.
Known = tuple[str, str]
# That a file was not checked is never known.
_NEVER_KNOWN = frozenset({"CT000", "CT004", "CT010"})
BASELINE = Suppressed(SuppressionKind.BASELINE)


class BaselineError(ValueError):
    """A text that is no baseline; says why."""


@define(eq=False)
class Baseline:
    """The known findings of many files.

    Attributes:
        files: How often each finding occurs, by the path of its file, relative to the baseline and with slashes.
    """

    files: dict[str, dict[Known, int]] = field(factory=dict)

    @classmethod
    def read(cls, text: str) -> "Baseline":
        """The baseline that a text holds. Raises BaselineError."""
        try:
            given = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise BaselineError(f"no JSON: {error}") from error
        if not isinstance(given, dict) or not isinstance(given.get("findings"), list):
            raise BaselineError("no list of findings")
        if given.get("version") != VERSION:
            raise BaselineError(f"not of version {VERSION}")
        baseline = cls()
        for number, entry in enumerate(given["findings"], 1):
            path, known, count = _entry(number, entry if isinstance(entry, dict) else {})
            findings = baseline.files.setdefault(path, {})
            # The two sides of a merge may each have brought the line.
            findings[known] = max(count, findings.get(known, 0))
        return baseline

    @property
    def count(self) -> int:
        """How many findings are known."""
        return sum(sum(findings.values()) for findings in self.files.values())

    def replace(self, path: str, judged: "Judged") -> None:
        """Know what was found in a file, in place of what was known of it by the rules that were run."""
        before = self.files.pop(path, {})
        findings = {known: count for known, count in before.items() if not is_judged(known[0], judged.run)}
        findings |= judged.findings
        if findings:
            self.files[path] = findings

    def render(self) -> str:
        """The baseline as text, of which `read` makes an equal one."""
        lines = ",\n".join(
            json.dumps({"path": path, "rule": code, "hash": content, "count": count})
            for path, findings in sorted(self.files.items())
            for (code, content), count in sorted(findings.items())
        )
        return f'{{"version": {VERSION}, "findings": [\n{lines}\n]}}\n'


def _entry(number: int, entry: Mapping[str, Any]) -> tuple[str, Known, int]:
    """A line of a baseline. Raises BaselineError."""
    path, code, content, count = (entry.get(key) for key in ("path", "rule", "hash", "count"))
    if isinstance(path, str) and isinstance(code, str) and isinstance(content, str) and type(count) is int:
        return path, (code, content), min(max(count, 0), _MOST)
    raise BaselineError(f"finding {number} has no path, rule, hash or count")


class Judged(NamedTuple):
    """What a baseline should know of a file, and the codes of the rules that were run."""

    findings: Mapping[Known, int]
    run: frozenset[str]


def judge(report: Report, options: Options) -> Judged:
    """What a baseline should know of a file after this report."""
    return Judged(known_findings(report), rules_run(report, options))


def rules_run(report: Report, options: Options) -> frozenset[str]:
    """The codes of the rules that looked at every telegram of a report; none where one of them failed."""
    failed = any(found.code == "CT000" for found in report.diagnostics)
    return frozenset() if failed else engine.codes_run(report.cables, options)


def is_judged(code: str, run: Collection[str]) -> bool:
    """Whether what a rule does not find is not there: it was run, or there is no such rule."""
    return code in run or all(rule.code != code for rule in engine.loaded_rules())


def known_findings(report: Report) -> Counter[Known]:
    """What a baseline should know of a file: how often each finding occurs that nothing else suppresses."""
    found = Counter(
        (diagnostic.code, content)
        for diagnostic, content in zip(report.diagnostics, Contents(report).hashes(report.diagnostics), strict=True)
        if diagnostic.suppressed in (None, BASELINE) and diagnostic.code not in _NEVER_KNOWN
    )
    return found + known_findings(report.sidecar) if report.sidecar is not None else found


def mark_known(report: Report, left: Counter[Known]) -> Report:
    """The report with the findings marked that are known; each is taken from those that are `left`."""
    diagnostics = []
    for diagnostic, content in zip(report.diagnostics, Contents(report).hashes(report.diagnostics), strict=True):
        known = (diagnostic.code, content)
        if diagnostic.suppressed is None and diagnostic.code not in _NEVER_KNOWN and left[known] > 0:
            left[known] -= 1
            diagnostic = diagnostic.marked(BASELINE)
        diagnostics.append(diagnostic)
    return evolve(report, diagnostics=tuple(diagnostics))
