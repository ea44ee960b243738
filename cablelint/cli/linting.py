"""One run over files: hands out bytes, writes and counts reports, and knows the exit code."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import chain, islice
from typing import cast

import click

from cablelint import api, engine
from cablelint.cli import EXIT_TROUBLE, files
from cablelint.cli.outputs import Output, standard_output
from cablelint.cli.search import EmptyDirectory, Misconfigured, Problem, Search
from cablelint.cli.suppressing import BaselineFile
from cablelint.cli.work import Result, Task, Work, lint, mend
from cablelint.diagnostic import Report, Severity
from cablelint.engine import Options
from cablelint.output.style import visible
from cablelint.output.tally import Tally, plural
from cablelint.values import evolve

EXIT_FINDINGS = 1

# Files above which other processes are started without being asked.
FILES_FOR_ONE = 64

Take = Callable[[Task, Result], None]


class Run:
    """What has been found so far.

    `empty_is` is how bad a directory without telegrams is; `fail_on_fix` says that the run fails where anything was
    fixed, `strip_directives` that fixing takes directives out. `jobs` is in how many processes files are worked on;
    with None in one for each processor, where there are many files.
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
        jobs: int | None = None,
    ) -> None:
        self.search = search
        self.outputs = outputs
        self.empty_is = empty_is
        self.fail_on_fix = fail_on_fix
        self.only_trouble = False
        self.baseline = baseline
        self.strip_directives = strip_directives
        self.jobs = jobs
        self.tally = Tally()
        self.failed = False
        self._advised: set[str] = set()

    def each(self, names: Iterable[str], work: Work, take: Take) -> None:
        """Hand what comes of the work on every file to `take`, in order; report what cannot be read."""
        with closing(self._worked(names, work)) as worked:
            for item, result in worked:
                if result is None:
                    self._report_problem(cast(Problem, item))
                    continue
                task = cast(Task, item)
                self._advise(task.options)
                take(task, result)

    def _worked(self, names: Iterable[str], work: Work) -> Generator[tuple[Task | Problem, Result | None]]:
        """The tasks and problems, each task with what came of it."""
        found = self.search.find(names)
        items: Iterator[Task | Problem] = (self._task(item) if isinstance(item, str) else item for item in found)
        jobs = self.jobs or files.processors()
        first = list(islice(items, 2 if self.jobs else FILES_FOR_ONE + 1)) if jobs > 1 else []
        items = chain(first, items)
        if len(first) > (1 if self.jobs else FILES_FOR_ONE):
            from cablelint.cli.processes import in_order

            yield from in_order(items, work, jobs)
        else:
            for item in items:
                yield item, work(item) if isinstance(item, Task) else None

    def _task(self, name: str) -> Task:
        path = self.search.path(name)
        known = self.baseline.known(path) if self.baseline is not None else {}
        configuration = self.search.configuration(name)
        return Task(name, path, configuration.options(path), known, configuration.settings.largest)

    def _report_problem(self, problem: Problem) -> None:
        match problem:
            case files.Unreadable(path, reason):
                self.report(api.unreadable(path, reason, self._options(path)))
            case EmptyDirectory(path, patterns):
                self.report(api.empty_directory(path, patterns, self._options(path), severity=self.empty_is))
            case Misconfigured(reports):
                for report in reports:
                    self.report(report)

    def _options(self, path: str) -> Options:
        options = self.search.configuration(path).options(path)
        self._advise(options)
        return options

    def _advise(self, options: Options) -> None:
        """Say what is to be said of selectors, once a run."""
        for sentence in engine.advice(options):
            if sentence not in self._advised:
                self._advised.add(sentence)
                click.echo(f"cablelint: {sentence}", err=True)

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

    def lint_files(self, names: Iterable[str], *, fix: bool, unsafe: bool) -> int:
        """Lint files, or fix them and report what remains; the exit code."""
        for output in self.outputs:
            output.start()
        if fix:
            self._fix(names, unsafe=unsafe)
        else:
            self.each(names, lint, self._take)
        self.tally.exit_code = self.exit_code(self.failed or self._failed_by_fixes)
        for output in self.outputs:
            output.end(self.tally)
        self._finish_baseline()
        return self.tally.exit_code

    def only_fix(self, names: Iterable[str], *, unsafe: bool) -> int:
        """Fix files, report what could not be done, and say on the standard error how much was fixed; the exit code."""
        self.only_trouble = True
        self._fix(names, unsafe=unsafe)
        searched, fixed = plural(self.tally.files, "file"), self.tally.fixed
        click.echo(
            f"fixed {plural(fixed, 'finding')} in {searched}" if fixed else f"nothing to fix in {searched}", err=True
        )
        return self.exit_code(self._failed_by_fixes)

    def write_baseline(self, names: Iterable[str]) -> int:
        """Lint files, report what could not be done, and have the baseline know all other findings; the exit code."""
        self.only_trouble = True
        self.each(names, partial(lint, judging=True), self._take)
        self._finish_baseline()
        return self.exit_code(False)

    def _finish_baseline(self) -> None:
        told = self.baseline.finish() if self.baseline is not None else None
        if told is not None:
            click.echo(told, err=True)

    def mending(self, *, unsafe: bool) -> Work:
        """The work that fixes a file."""
        return partial(mend, unsafe=unsafe, strip_directives=self.strip_directives)

    def _take(self, _: Task, result: Result) -> None:
        """Report on a file, and have the baseline note what was found in it."""
        *beside, report = result.reports
        for other in beside:
            self.report(other)
        if self.baseline is not None:
            self.baseline.take(report, result.judged)
        self.report(report)

    def _fix(self, names: Iterable[str], *, unsafe: bool) -> None:
        mending = self.mending(unsafe=unsafe)
        self.each(names, mending, partial(self._take_mended, mending))

    def _take_mended(self, mending: Work, task: Task, result: Result) -> None:
        """Write what was mended, and report what remains."""
        mended = result.mended
        if mended is not None and task.name == files.STANDARD_INPUT:
            click.echo(mended.after, nl=False)
        elif mended is not None and mended.after != mended.before:
            result = self._written(mending, task, result)
        self.tally.fixed += result.mended.fixes if result.mended is not None else 0
        self._take(task, result)

    def _written(self, mending: Work, task: Task, result: Result) -> Result:
        """What came of mending a file, written; what came of linting it, having said why, where it cannot be."""
        try:
            try:
                self._write(task, result)
            except files.ChangedError:  # perhaps it was mended meanwhile, under the name of a link to it
                result = mending(task)
                self._write(task, result)
        except OSError as error:
            click.echo(f"cablelint: {visible(task.name)} cannot be written: {files.reason(error)}", err=True)
            self.tally.trouble = True
            return lint(task)
        return result

    def _write(self, task: Task, result: Result) -> None:
        mended = result.mended
        if mended is not None and mended.after != mended.before:
            files.write(task.name, mended.after, mended.before)

    def show_files(self, names: Iterable[str]) -> int:
        """Print the names of the files that would be linted; the exit code."""
        for found in self.search.find(names):
            if isinstance(found, str):
                click.echo(visible(found) if standard_output().isatty() else found)
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
