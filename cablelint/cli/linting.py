"""One run over files: hands out bytes, writes and counts reports, and knows the exit code."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

import click
from attrs import evolve

from cablelint import api, engine
from cablelint.cli import EXIT_TROUBLE, files
from cablelint.cli.outputs import Output
from cablelint.cli.search import EmptyDirectory, Misconfigured, Problem, Search
from cablelint.cli.suppressing import SIDECAR_SUFFIX, BaselineFile, suppressions_of
from cablelint.diagnostic import Report, Severity
from cablelint.engine import Options
from cablelint.output.style import visible
from cablelint.output.tally import Tally, plural
from cablelint.source import Source

if TYPE_CHECKING:
    from cablelint.fixes import FixResult
    from cablelint.suppression.suppressions import Suppressions

EXIT_FINDINGS = 1

Treatment = Callable[[str, bytes], None]


class Run:
    """What has been found so far.

    `empty_is` is how bad a directory without telegrams is; `fail_on_fix` says that the run fails where anything was
    fixed, `strip_directives` that fixing takes directives out.
    """

    def __init__(
        self,
        search: Search,
        outputs: list[Output],
        *,
        empty_is: Severity = Severity.WARNING,
        fail_on_fix: bool = False,
        baseline: BaselineFile | None = None,
        strip_directives: bool = False,
    ) -> None:
        self.search = search
        self.outputs = outputs
        self.empty_is = empty_is
        self.fail_on_fix = fail_on_fix
        self.only_trouble = False
        self.baseline = baseline
        self.strip_directives = strip_directives
        self.tally = Tally()
        self.failed = False
        self._advised: set[str] = set()

    def each(self, names: Iterable[str], treat: Treatment) -> None:
        """Hand the name and bytes of every file to `treat`; report what cannot be read."""
        for item in self.search.load(names):
            match item:
                case files.Loaded(name, data):
                    treat(name, data)
                case problem:
                    self._report_problem(problem)

    def _report_problem(self, problem: Problem) -> None:
        match problem:
            case files.Unreadable(path, reason):
                self.report(api.unreadable(path, reason, self.options(path)))
            case EmptyDirectory(path, patterns):
                self.report(api.empty_directory(path, patterns, self.options(path), severity=self.empty_is))
            case Misconfigured(reports):
                for report in reports:
                    self.report(report)

    def options(self, name: str) -> Options:
        """The options that hold for a file. What is to be said of its selectors is said once a run."""
        options = self.search.configuration(name).options(self.path(name))
        for sentence in engine.advice(options):
            if sentence not in self._advised:
                self._advised.add(sentence)
                click.echo(f"cablelint: {sentence}", err=True)
        return options

    def report(self, report: Report) -> None:
        """Write and count one report."""
        if self.only_trouble:
            report = evolve(report, diagnostics=tuple(found for found in report.diagnostics if found.is_trouble))
        self.tally.add(report)
        threshold = self.search.configurations.of_file(report.path or "").settings.threshold
        if threshold is not None:
            self.failed = self.failed or any(found.severity.rank >= threshold.rank for found in report.active)
        for output in self.outputs:
            output.file(report)
        if report.sidecar is not None and not self.only_trouble:
            self.report(report.sidecar)

    def path(self, name: str) -> str:
        """What a file is called in reports."""
        return self.search.path(name)

    def suppressions(self, name: str) -> "Suppressions | None":
        """What is suppressed in a file by its sidecar and the baseline."""
        path = self.path(name)
        try:
            return suppressions_of(path, self.baseline)
        except OSError as error:
            self.report(api.unreadable(path + SIDECAR_SUFFIX, files.reason(error), self.options(name)))
            return None

    def lint_files(self, names: Iterable[str], *, fix: bool, unsafe: bool) -> int:
        """Lint files, or fix them and report what remains; the exit code."""
        for output in self.outputs:
            output.start()
        self.each(names, partial(self._fix, unsafe=unsafe) if fix else self._lint)
        self.tally.exit_code = self.exit_code(self.failed or self._failed_by_fixes)
        for output in self.outputs:
            output.end(self.tally)
        self._finish_baseline()
        return self.tally.exit_code

    def only_fix(self, names: Iterable[str], *, unsafe: bool) -> int:
        """Fix files, report what could not be done, and say on the standard error how much was fixed; the exit code."""
        self.only_trouble = True
        self.each(names, partial(self._fix, unsafe=unsafe))
        searched, fixed = plural(self.tally.files, "file"), self.tally.fixed
        click.echo(
            f"fixed {plural(fixed, 'finding')} in {searched}" if fixed else f"nothing to fix in {searched}", err=True
        )
        return self.exit_code(self._failed_by_fixes)

    def write_baseline(self, names: Iterable[str]) -> int:
        """Lint files, report what could not be done, and have the baseline know all other findings; the exit code."""
        self.only_trouble = True
        self.each(names, self._lint)
        self._finish_baseline()
        return self.exit_code(False)

    def _finish_baseline(self) -> None:
        told = self.baseline.finish() if self.baseline is not None else None
        if told is not None:
            click.echo(told, err=True)

    def _take(self, name: str, report: Report) -> None:
        """Have the baseline note what was found in a file."""
        if self.baseline is not None:
            self.baseline.take(report, self.options(name))

    def _lint(self, name: str, data: bytes) -> None:
        suppressions = self.suppressions(name)
        report = api.lint(data, path=self.path(name), options=self.options(name), suppressions=suppressions)
        self._take(name, report)
        self.report(report)

    def _fix(self, name: str, data: bytes, *, unsafe: bool) -> None:
        result, mended = self.mend(name, data, unsafe=unsafe)
        if name == files.STANDARD_INPUT:
            click.echo(mended, nl=False)
        elif mended != data and not self._replace(name, mended):
            self._lint(name, data)
            return
        self.tally.fixed += len(result.applied)
        self._take(name, result.remaining)
        self.report(result.remaining)

    def _replace(self, name: str, data: bytes) -> bool:
        """Write a file; False, having said so, where that is not possible."""
        try:
            files.write(name, data)
        except OSError as error:
            click.echo(f"cablelint: {visible(name)} cannot be written: {files.reason(error)}", err=True)
            self.tally.trouble = True
            return False
        return True

    def mend(self, name: str, data: bytes, *, unsafe: bool) -> tuple["FixResult", bytes]:
        """What fixing does to one file, and its bytes afterwards, in the encoding of the file."""
        from cablelint.fixes import fix_source

        source = Source.read(data)
        result = fix_source(
            source,
            path=self.path(name),
            unsafe=unsafe,
            strip_directives=self.strip_directives,
            options=self.options(name),
            suppressions=self.suppressions(name),
        )
        return result, source.encode(result.text) if result.text != source.text else data

    def show_files(self, names: Iterable[str]) -> int:
        """Print the names of the files that would be linted; the exit code."""
        for found in self.search.find(names):
            if isinstance(found, str):
                click.echo(found)
            else:
                self._report_problem(found)
        return self.exit_code(False)

    def show_settings(self, names: Iterable[str]) -> int:
        """Print the settings that hold for each name, for the working directory where none is given; the exit code."""
        from cablelint.configuration.writing import effective

        for configuration in dict.fromkeys(map(self.search.configuration, names or [""])):
            if configuration.reports:
                self._report_problem(Misconfigured(configuration.reports))
            else:
                click.echo(effective(configuration), nl=False)
        return self.exit_code(False)

    def exit_code(self, failed: bool) -> int:
        """2 where something could not be done, else 1 where the run failed, else 0."""
        return EXIT_TROUBLE if self.tally.trouble else EXIT_FINDINGS if failed else 0

    @property
    def _failed_by_fixes(self) -> bool:
        return self.fail_on_fix and self.tally.fixed > 0
