"""What is done with one file, in this process or in another: what goes in and what comes out can be sent.

Nothing is written or printed here. The telegrams themselves stay behind: outputs know nothing of them.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from cablelint import api
from cablelint.cli import files
from cablelint.cli.suppressing import SIDECAR_SUFFIX, sidecar_data, suppressions_of
from cablelint.diagnostic import Report
from cablelint.engine import Options
from cablelint.model import Cable
from cablelint.source import Source
from cablelint.values import evolve

if TYPE_CHECKING:
    from cablelint.suppression.adding import Addition
    from cablelint.suppression.baseline import Judged, Known
    from cablelint.suppression.suppressions import Suppressions


class Task(NamedTuple):
    """A file, what it is called in reports, the options that hold for it, and what the baseline knows of it.

    `most` is how many bytes it may have; None for any number.
    """

    name: str
    path: str
    options: Options
    known: "Mapping[Known, int]"
    most: int | None = None


class Mended(NamedTuple):
    """What fixing makes of a file: its bytes before and after, its text before and after, how many fixes were made."""

    before: bytes
    after: bytes
    old: str
    new: str
    fixes: int


class Ignored(NamedTuple):
    """A sidecar before, and what is to be added to it; None where nothing is, or where `refused` says why not."""

    before: bytes | None
    addition: "Addition | None" = None
    refused: str | None = None


class Result(NamedTuple):
    """What came of a task: reports in the order in which they are told, the last of them on the file itself."""

    reports: tuple[Report, ...]
    mended: Mended | None = None
    judged: "Judged | None" = None
    ignored: Ignored | None = None


Work = Callable[[Task], Result]


def lint(task: Task, *, judging: bool = False) -> Result:
    """Lint a file; `judging` says that a baseline is to know what is found."""
    try:
        data = files.read(task.name, task.most)
    except OSError as error:
        return _unreadable(task, error)
    suppressions, trouble = _suppressions(task)
    report = api.lint(data, path=task.path, options=task.options, suppressions=suppressions)
    judged = None
    if judging:
        from cablelint.suppression.baseline import judge

        judged = judge(report, task.options)
    return Result((*trouble, _without_telegrams(report)), judged=judged)


def mend(task: Task, *, unsafe: bool, strip_directives: bool) -> Result:
    """Fix a file, without writing it; the report is on what remains."""
    from cablelint.fixes import fix_source

    try:
        data = files.read(task.name, task.most)
    except OSError as error:
        return _unreadable(task, error)
    source = Source.read(data)
    suppressions, trouble = _suppressions(task)
    result = fix_source(
        source,
        path=task.path,
        unsafe=unsafe,
        strip_directives=strip_directives,
        options=task.options,
        suppressions=suppressions,
    )
    mended = source.encode(result.text) if result.text != source.text else data
    return Result(
        (*trouble, _without_telegrams(result.remaining)),
        Mended(data, mended, source.text, result.text, len(result.applied)),
    )


def ignore(task: Task, *, reason: str | None) -> Result:
    """Work out what is to be added to a file's sidecar; the reports are on what no sidecar hides."""
    from cablelint.suppression.adding import NotAddedError, addition, without_ignorable

    try:
        data = files.read(task.name, task.most)
    except OSError as error:
        return _unreadable(task, error)
    sidecar, before = task.path + SIDECAR_SUFFIX, None
    # Read first: where it changes from here on, who writes it will see that. That it cannot be read is told below.
    with suppress(OSError):
        before = sidecar_data(sidecar)
    suppressions, trouble = _suppressions(task)
    report = api.lint(data, path=task.path, options=task.options, suppressions=suppressions)
    remaining = (*trouble, _without_telegrams(without_ignorable(report)))
    if trouble:
        return Result(remaining)
    try:
        return Result(remaining, ignored=Ignored(before, addition(report, before, sidecar, reason)))
    except NotAddedError as error:
        return Result(remaining, ignored=Ignored(before, refused=str(error)))


def _unreadable(task: Task, error: OSError) -> Result:
    return Result((api.unreadable(task.path, files.reason(error), task.options),))


def _suppressions(task: Task) -> "tuple[Suppressions | None, tuple[Report, ...]]":
    """What is suppressed in a file by its sidecar and the baseline, and the report on a sidecar that cannot be read."""
    try:
        return suppressions_of(task.path, task.known), ()
    except OSError as error:
        return None, (api.unreadable(task.path + SIDECAR_SUFFIX, files.reason(error), task.options),)


def _without_telegrams(report: Report) -> Report:
    """The report with an empty telegram of the same dialect in the stead of its telegrams."""
    return evolve(report, cables=(_empty_telegram(report.dialect),))


@cache
def _empty_telegram(dialect: str) -> Cable:
    return evolve(api.parse(""), dialect=dialect)
