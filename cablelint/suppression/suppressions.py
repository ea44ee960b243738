"""All that is suppressed in one file, and what becomes of its findings: they are marked, not dropped."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import field, frozen

from cablelint import engine
from cablelint.context import Profile
from cablelint.diagnostic import Diagnostic, Report, Suppressed
from cablelint.engine import Options
from cablelint.parser import parse
from cablelint.rule import Rule
from cablelint.source import Source, Span
from cablelint.suppression import directives
from cablelint.suppression.baseline import Known, is_judged, mark_known, rules_run
from cablelint.suppression.entries import Entry, Problem
from cablelint.suppression.places import Anchor, Places
from cablelint.suppression.sidecar import Sidecar
from cablelint.suppression.unused import RuleNames, problems_of, without_reason
from cablelint.values import evolve

# Whether a file was checked, and what is wrong with its suppressions, is told whatever these say.
ALWAYS_TOLD = frozenset({"CT000", "CT004", "CT010", "CT900", "CT901", "CT902", "CT903", "CT904"})


@frozen
class Suppressions:
    """What a reader does not want to hear of one file, besides what the directives in it say.

    Attributes:
        sidecar: The file beside it.
        baseline: How often each finding of the file is known.
    """

    sidecar: Sidecar | None = None
    baseline: Mapping[Known, int] = field(factory=dict)


NONE = Suppressions()


def suppress(report: Report, telegrams: Source, options: Options, suppressions: Suppressions) -> Report:
    """The report with every finding marked that is not to be reported, and with what is wrong with the suppressions.

    `telegrams` is the source as the rules saw it, its directives set aside.
    """
    places = Places(report.source, report.cables)
    directed, problems = _directed(report.source, telegrams, places, options.directive_marker)
    sidecar = suppressions.sidecar
    entries = (*directed, *(sidecar.entries if sidecar is not None else ()))
    register = _Register(entries, engine.rules_for(options.plugins))
    findings = [_clear_of(telegrams.directives, found) for found in register.marked(report.diagnostics, places)]
    run = rules_run(report, options)
    # A directive that is to be transmitted is one fault, whatever it says.
    if options.profile is not Profile.TRANSMITTED:
        problems += register.problems(directed, places, run) + without_reason(directed)
        findings = sorted([*findings, *_diagnosed(problems, options)], key=engine.by_place)
    report = evolve(report, diagnostics=tuple(findings))
    if sidecar is not None:
        unsound = register.problems(sidecar.entries, places, run) + without_reason(sidecar.entries)
        report = evolve(report, sidecar=_report_on(sidecar, unsound, options))
    return _without_known(report, suppressions.baseline, run) if suppressions.baseline else report


def _without_known(report: Report, baseline: Mapping[Known, int], run: Collection[str]) -> Report:
    """The report, and that on the sidecar, with what the baseline knows marked, and with how much of that is left."""
    left = Counter(baseline)
    report = mark_known(report, left)
    sidecar = mark_known(report.sidecar, left) if report.sidecar is not None else None
    outdated = sum(count for (code, _), count in left.items() if is_judged(code, run))
    return evolve(report, sidecar=sidecar, outdated=outdated)


def _directed(source: Source, telegrams: Source, places: Places, marker: str) -> tuple[list[Entry], list[Problem]]:
    """What the directives say, and those that say nothing."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for said in directives.read(source, telegrams, places, marker) if telegrams.directives else ():
        if isinstance(said, Entry):
            entries.append(said)
        else:
            problems.append(said)
    return entries, problems


class _Register:
    """Which codes are suppressed at which anchors, and which of them were found there."""

    def __init__(self, entries: Iterable[Entry], rules: Sequence[Rule]) -> None:
        self.names = RuleNames(rules)
        self.found: dict[Anchor, set[str]] = {}
        self._suppressed: dict[Anchor, dict[str, Suppressed]] = {}
        for entry in entries:
            self.found.setdefault(entry.anchor, set())
            codes = self._suppressed.setdefault(entry.anchor, {})
            for selector in entry.selectors:
                for code in self.names.codes(selector.text) - ALWAYS_TOLD:
                    codes.setdefault(code, entry.suppressed)

    def marked(self, diagnostics: Sequence[Diagnostic], places: Places) -> Iterator[Diagnostic]:
        """The findings, those that are suppressed marked; of several reasons a directive's wins."""
        anchors_of_each = places.anchors(diagnostic.span.start for diagnostic in diagnostics)
        for diagnostic, anchors in zip(diagnostics, anchors_of_each, strict=True):
            held = [anchor for anchor in anchors if diagnostic.code in self._suppressed.get(anchor, ())]
            for anchor in held:
                self.found[anchor].add(diagnostic.code)
            yield diagnostic.marked(self._suppressed[held[-1]][diagnostic.code]) if held else diagnostic

    def problems(self, entries: Iterable[Entry], places: Places, run: Collection[str]) -> list[Problem]:
        """What is wrong with entries, now that the findings are known."""
        return [
            problem
            for entry in entries
            for problem in problems_of(entry, places, self.names, found=self.found[entry.anchor], run=run)
        ]


def _clear_of(lines: Sequence[Span], diagnostic: Diagnostic) -> Diagnostic:
    """A finding without its fix where that would write over a directive."""
    for edit in diagnostic.fix.edits if diagnostic.fix is not None else ():
        index = bisect_left(lines, (edit.span.end, 0))
        if index and lines[index - 1].end > edit.span.start:
            return diagnostic.without_fix()
    return diagnostic


def _diagnosed(problems: Iterable[Problem], options: Options) -> Iterator[Diagnostic]:
    for rule, found in problems:
        yield from engine.about_file(rule, found, options)


def _report_on(sidecar: Sidecar, unsound: Iterable[Problem], options: Options) -> Report | None:
    """The report on a sidecar; None where nothing is to be said of it."""
    from cablelint.rules.cablelint_itself.malformed_suppression import check as malformed

    problems = [*((malformed, problem) for problem in sidecar.problems), *unsound]
    diagnostics = tuple(sorted(_diagnosed(problems, options), key=engine.by_place))
    return Report(sidecar.source, parse(Source("")), diagnostics, sidecar.path) if diagnostics else None
