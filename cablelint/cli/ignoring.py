"""`--add-ignores`: entries for all that is found, in the sidecars beside the files."""

from collections.abc import Sequence
from functools import partial

import click

from cablelint.cli import files
from cablelint.cli.linting import Run
from cablelint.cli.suppressing import SIDECAR_SUFFIX
from cablelint.cli.work import Result, Task, Work, ignore
from cablelint.output.style import visible
from cablelint.output.tally import plural


def add_ignores(run: Run, names: Sequence[str], reason: str | None) -> int:
    """Add the entries, report what none can hide, and say on the standard error how many were added.

    The exit code: 2 where something could not be done, 1 where what remains fails the run.
    Raises click.UsageError for the standard input, and for a reason that cannot be written.
    """
    if files.STANDARD_INPUT in names:
        raise click.UsageError("--add-ignores writes beside files; the standard input has no sidecar")
    if reason is not None and not (reason.isprintable() and reason.strip()):
        raise click.UsageError("--reason is empty or has characters that cannot be written, expected one line of text")
    work = partial(ignore, reason=reason)
    added = _Added(run, work)
    run.each(names, work, added.take)
    searched = plural(run.tally.files, "file")
    if added.entries:
        entries = f"{added.entries} {'entry' if added.entries == 1 else 'entries'}"
        sidecars = plural(added.sidecars, "sidecar")
        click.echo(
            f"added {entries} for {plural(added.findings, 'finding')} to {sidecars}; {searched} checked", err=True
        )
    elif not run.tally.trouble:
        click.echo(f"nothing to add for {searched}", err=True)
    return run.exit_code(run.failed)


class _Added:
    """What was added so far."""

    def __init__(self, run: Run, work: Work) -> None:
        self._run = run
        self._work = work
        self.entries = self.findings = self.sidecars = 0

    def take(self, task: Task, result: Result) -> None:
        """Write a file's sidecar, and report what remains."""
        sidecar = task.path + SIDECAR_SUFFIX
        if result.ignored is not None and files.has_changed(sidecar, result.ignored.before):
            result = self._work(task)  # it was added to meanwhile, under another name of the file
        for report in result.reports:
            self._run.report(report)
        ignored = result.ignored
        if ignored is not None and ignored.refused is not None:
            self._refuse(f"{visible(sidecar)} is left as it is: {ignored.refused}")
        elif ignored is not None and ignored.addition is not None:
            try:
                files.save(sidecar, ignored.addition.sidecar, ignored.before)
            except OSError as error:
                self._refuse(f"{visible(sidecar)} cannot be written: {files.reason(error)}")
                return
            self.entries += ignored.addition.entries
            self.findings += ignored.addition.findings
            self.sidecars += 1

    def _refuse(self, why: str) -> None:
        click.echo(f"cablelint: {why}", err=True)
        self._run.tally.trouble = True
