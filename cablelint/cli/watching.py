"""`--watch`: lint again what changed, until the reader interrupts."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import click

from cablelint.cli import gitignore
from cablelint.cli.files import STANDARD_INPUT
from cablelint.cli.search import Search
from cablelint.cli.suppressing import SIDECAR_SUFFIX
from cablelint.configuration.discovery import FILES
from cablelint.output.style import visible

# A change of one of these may change what is found anywhere.
SETTINGS = frozenset({gitignore.NAME, *FILES})

_PAUSE = 100  # milliseconds


def watch(names: Sequence[str], search: Search, lint: Callable[[tuple[str, ...]], object]) -> None:
    """Have the files linted that names stand for, then at each change those that changed. Ends when interrupted.

    Raises click.UsageError for the standard input, a file in no directory, and where the package that watches is not
    installed.
    """
    if STANDARD_INPUT in names:
        raise click.UsageError("--watch needs files or directories, not the standard input")
    with suppress(KeyboardInterrupt):
        for changed in _rounds(names, search):
            click.clear()
            with suppress(click.exceptions.Exit):  # of no use while watching
                lint(changed)
            click.echo("cablelint: watching for changes, Ctrl-C ends", err=True)


def _rounds(names: Sequence[str], search: Search) -> Iterator[tuple[str, ...]]:
    """The files to lint in each round."""
    try:
        from watchfiles import watch as changes_below
    except ImportError as error:
        raise click.UsageError("--watch needs the package watchfiles: pip install 'cablelint[watch]'") from error
    directories = [name for name in names if Path(name).is_dir()]
    # An editor may replace a file, so that it is its directory that has to be watched.
    places = {*directories, *(str(Path(name).parent) for name in names if name not in directories)}
    for place in places:
        if not Path(place).is_dir():
            raise click.UsageError(f"{visible(place)} cannot be watched: it is no directory")
    waiting = changes_below(*places, recursive=bool(directories), rust_timeout=_PAUSE, yield_on_timeout=True)
    # The first pause shows that watching has begun: a change made during the first round is not missed.
    next(waiting)
    yield tuple(names)
    for changes in waiting:
        paths = {Path(path).resolve() for _, path in changes}
        if changed := _affected(names, search, paths):
            yield changed


def _affected(names: Sequence[str], search: Search, paths: set[Path]) -> tuple[str, ...]:
    """The files to lint after a change of these paths."""
    if any(path.name in SETTINGS or path.name.endswith(SIDECAR_SUFFIX) for path in paths):
        return tuple(names)
    existing = (found for found in search.find(names) if isinstance(found, str)) if paths else ()
    return tuple(found for found in existing if Path(found).resolve() in paths)
