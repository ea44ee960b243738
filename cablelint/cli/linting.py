"""One run over files: hands out bytes, writes and counts reports, and knows the exit code."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

import click

from cablelint import api
from cablelint.cli import EXIT_TROUBLE, files
from cablelint.cli.outputs import Output
from cablelint.diagnostic import Report, Severity
from cablelint.engine import Options
from cablelint.output.style import visible
from cablelint.output.tally import Tally
from cablelint.source import Source

if TYPE_CHECKING:
    from cablelint.fixes import FixResult

EXIT_FINDINGS = 1

Treatment = Callable[[str, bytes], None]


class Run:
    """What has been found so far. `empty_is` is how bad a directory without telegrams is."""

    def __init__(
        self, options: Options, outputs: list[Output], *, stdin_name: str, empty_is: Severity = Severity.WARNING
    ) -> None:
        self.options = options
        self.outputs = outputs
        self.stdin_name = stdin_name
        self.empty_is = empty_is
        self.tally = Tally()

    def each(self, names: Iterable[str], treat: Treatment) -> None:
        """Hand the name and bytes of every file to `treat`; report what cannot be read."""
        for item in files.load(names):
            match item:
                case files.Loaded(name, data):
                    treat(name, data)
                case problem:
                    self._report_problem(problem)

    def _report_problem(self, problem: files.Unreadable | files.EmptyDirectory) -> None:
        if isinstance(problem, files.Unreadable):
            self.report(api.unreadable(problem.path, problem.reason, self.options))
        else:
            self.report(api.empty_directory(problem.path, self.options, severity=self.empty_is))

    def report(self, report: Report) -> None:
        """Write and count one report."""
        self.tally.add(report)
        for output in self.outputs:
            output.file(report)

    def path(self, name: str) -> str:
        """What a file is called in reports."""
        return self.stdin_name if name == files.STANDARD_INPUT else name

    def lint_files(self, names: Iterable[str], *, fix: bool, unsafe: bool, fail_on: Severity | None) -> int:
        """Lint files, or fix them and report what remains; the exit code."""
        for output in self.outputs:
            output.start()
        self.each(names, partial(self._fix, unsafe=unsafe) if fix else self._lint)
        self.tally.exit_code = self.exit_code(fail_on)
        for output in self.outputs:
            output.end(self.tally)
        return self.tally.exit_code

    def _lint(self, name: str, data: bytes) -> None:
        self.report(api.lint(data, path=self.path(name), options=self.options))

    def _fix(self, name: str, data: bytes, *, unsafe: bool) -> None:
        result, mended = self.mend(name, data, unsafe=unsafe)
        if name == files.STANDARD_INPUT:
            click.echo(mended, nl=False)
        elif mended != data and not self._replace(name, mended):
            self._lint(name, data)
            return
        self.tally.fixed += len(result.applied)
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
        result = fix_source(source, path=self.path(name), unsafe=unsafe, options=self.options)
        return result, source.encode(result.text) if result.applied else data

    def show_files(self, names: Iterable[str]) -> int:
        """Print the names of the files that would be linted; the exit code."""
        for found in files.find(names):
            if isinstance(found, str):
                click.echo(found)
            else:
                self._report_problem(found)
        return self.exit_code(None)

    def exit_code(self, fail_on: Severity | None) -> int:
        """2 where something could not be done, else 1 where a finding is at or above the level, else 0."""
        if self.tally.trouble:
            return EXIT_TROUBLE
        found = self.tally.severities
        failed = fail_on is not None and any(found[level] for level in Severity if level.rank >= fail_on.rank)
        return EXIT_FINDINGS if failed else 0
