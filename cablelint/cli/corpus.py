"""`cablelint corpus`: a whole collection as Parquet tables, and what is in them in numbers."""

from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cablelint.cli import EXIT_TROUBLE, files, options
from cablelint.cli.outputs import standard_error, table_console
from cablelint.output import writer
from cablelint.output.style import Style, visible

if TYPE_CHECKING:
    from collections import Counter

    from rich.console import Console

    from cablelint.corpus.engines import Engine
    from cablelint.corpus.report import Summary
    from cablelint.corpus.work import How

# What is counted, by one or several names.
_Row = tuple[tuple[str, ...], int]

_PROCESSES, _DASK = "processes", "dask"
_KINDS = ("text", "mbox", "jsonl", "csv", "zip", "tar")
_UNITS = {"k": 10**3, "m": files.MEGABYTE, "g": 10**9}
_INTERRUPTED = 130
_ROWS_SHOWN = 30


def _size(_: click.Context, __: click.Parameter, written: str) -> int:
    """A number of bytes, `500k` or `16M`. Raises click.BadParameter."""
    number, unit = (written[:-1], _UNITS.get(written[-1:].lower())) if written[-1:].isalpha() else (written, 1)
    if unit is None or not number.isdecimal() or not int(number):
        raise click.BadParameter(f'"{written}" is no size; expected a number of bytes, perhaps with K, M or G')
    return int(number) * unit


@click.command("corpus", short_help="Turn a collection into Parquet tables.")
@click.argument("names", metavar="SOURCE…", nargs=-1)
@click.option("--out", metavar="DIR", help="Where to write the tables, or to go on with those of an earlier run.")
@click.option("--report", metavar="DIR", help="Print what is in the tables of DIR in numbers, and do nothing else.")
@click.option("--restart", is_flag=True, help="Throw away what an earlier run left in DIR, and begin anew.")
@click.option("--with-text", is_flag=True, help="Keep the words of telegrams and paragraphs in the tables.")
@click.option(
    "--format",
    "kind",
    type=click.Choice(_KINDS),
    help="What every SOURCE is.  [default: by the end of its name, else text]",
)
@click.option(
    "--include",
    multiple=True,
    metavar="GLOB",
    help="What telegrams are called in directories and archives.",
)
@click.option(
    "--text-column",
    "text_columns",
    multiple=True,
    default=("text",),
    show_default=True,
    metavar="NAME",
    help="The column or key that the text is in; several are joined, line by line. Repeatable.",
)
@click.option(
    "--id-column", default="id", show_default=True, metavar="NAME", help="The column or key that names a telegram."
)
@click.option("--no-header", is_flag=True, help="A CSV file begins with a telegram; NAMEs are numbers from 1.")
@click.option(
    "--escape-character", "escape", metavar="C", help="What makes the next character of a CSV field an ordinary one."
)
@click.option(
    "--limit",
    default="16M",
    show_default=True,
    callback=_size,
    metavar="SIZE",
    help="The most bytes that a text may have; a longer one is a row that says so. 1M is a megabyte, 1,000,000 bytes.",
)
@click.option(
    "--jobs",
    default="auto",
    callback=options.jobs,
    metavar="N",
    help="Work in N processes.  [default: one for each processor]",
)
@click.option(
    "--engine",
    "engine",
    type=click.Choice((_PROCESSES, _DASK)),
    default=_PROCESSES,
    show_default=True,
    help="Who works.",
)
@click.option("--scheduler", metavar="ADDRESS", help="With --engine dask: where its scheduler is, tcp://HOST:PORT.")
@click.option(
    "--batch-size",
    type=click.IntRange(1, 1_000_000),
    default=500,
    show_default=True,
    metavar="N",
    help="Texts in one file of a table; what is done at one stroke.",
)
@options.SELECT
@options.IGNORE
@options.EXTEND_SELECT
@options.SEVERITY
@click.option("--profile", type=click.Choice(options.PROFILES), help="What the copies should be.  [default: archive]")
@options.MARKING_PROFILE
@options.DIALECT
@click.option("--config", multiple=True, metavar="FILE|KEY=VALUE", help="As for `cablelint check`. Repeatable.")
@options.ISOLATED
@options.COLOUR
def command(
    names: tuple[str, ...],
    out: str | None,
    report: str | None,
    restart: bool,
    jobs: int | None,
    engine: str,
    scheduler: str | None,
    batch_size: int,
    colour: str,
    **asked: Any,
) -> None:
    """Read every telegram of SOURCEs and write three tables below DIR: telegrams, paragraphs, findings.

    \b
      cablelint corpus cables/ --out tables
      cablelint corpus cables.csv.gz --text-column body --id-column mrn --out tables
      cablelint corpus --report tables

    A SOURCE is a file, a directory, a pattern in quotes, or an address such as s3://bucket/cables. Zip and tar files,
    JSON Lines, CSV and mbox files hold many telegrams; each may end in .gz or .zst.

    A run that was stopped goes on with the same command. What cannot be read is a row that says why.

    Exit codes: 0 all was read, or is a row that says why not; 2 wrong usage, nothing at all could be read, or the run
    could not go on.
    """  # noqa: D301 - click takes the sign as it is
    if (out is None) == (report is None):
        raise click.UsageError("give --out DIR to write tables, or --report DIR to see what is in them")
    if "://" in (out or report or ""):
        raise click.UsageError(f"tables are written to and read from a directory here, not {out or report}")
    if (engine == _DASK) != (scheduler is not None):
        raise click.UsageError("--engine dask and --scheduler ADDRESS go together")
    _require("corpus", "pyarrow", "fsspec")
    if report is not None:
        if names or restart:
            raise click.UsageError("--report reads tables; leave SOURCE and --restart out")
        _show(report, colour)
        return
    if not names:
        raise click.UsageError("Missing argument 'SOURCE…'.")
    if engine == _DASK:
        _require("dask", "dask", "distributed")
    how = _how(names, **asked)
    _run(out or "", names, how, batch_size, restart, lambda: _engine(scheduler, jobs))


def _require(extra: str, *packages: str) -> None:
    """Raise TroubleError where a package of an extra is not installed."""
    if missing := [package for package in packages if find_spec(package) is None]:
        raise files.TroubleError(f'this needs {" and ".join(missing)}: pip install "cablelint[{extra}]"')


def _how(
    names: tuple[str, ...],
    *,
    kind: str | None,
    include: tuple[str, ...],
    text_columns: tuple[str, ...],
    id_column: str,
    no_header: bool,
    escape: str | None,
    limit: int,
    with_text: bool,
    config: tuple[str, ...],
    isolated: bool,
    **given: Any,
) -> "How":
    """What is done with each text. Raises click.UsageError, and TroubleError where the settings have mistakes."""
    from cablelint.corpus.documents import Reading
    from cablelint.corpus.kinds import Kind
    from cablelint.corpus.work import How

    if escape is not None and len(escape) != 1:
        raise click.UsageError(f'--escape-character takes one character, not "{escape}"')
    settings = options.given(**given)
    configurations = options.configurations(settings, config, isolated=isolated)
    options.require_known(settings, configurations)
    here = configurations.here
    if here.reports:
        told = (writer("concise", Style()).file(report) for report in here.reports)
        raise files.TroubleError("".join(told).rstrip())
    reading = Reading(
        base=str(Path.cwd()),
        include=include or here.settings.include,
        kind=Kind(kind) if kind is not None else None,
        text_columns=text_columns,
        id_column=id_column,
        header=not no_header,
        escape=escape,
        limit=limit,
    )
    return How(reading, here.options(""), with_text)


def _engine(scheduler: str | None, jobs: int | None) -> "Engine":
    from cablelint.corpus import engines

    if scheduler is not None:
        return engines.Dask(scheduler)
    jobs = jobs or files.processors()
    return engines.Alone() if jobs == 1 else engines.Processes(jobs)


def _run(
    out: str, names: tuple[str, ...], how: "How", batch_size: int, restart: bool, start: "Callable[[], Engine]"
) -> None:
    """Make the tables. Raises TroubleError."""
    from cablelint.corpus import CorpusError
    from cablelint.corpus.directory import Directory
    from cablelint.corpus.progress import Progress
    from cablelint.corpus.report import commonest, problems
    from cablelint.corpus.run import run

    directory, progress = Directory(Path(out)), Progress(standard_error())
    engine = None
    try:
        # First of all: processes are best started while there are no threads.
        engine = start()
        run(directory, names, how, batch_size=batch_size, engine=engine, progress=progress, restart=restart)
    except CorpusError as error:
        progress.end()
        raise files.TroubleError(visible(str(error))) from error
    except KeyboardInterrupt:
        progress.end()
        click.echo("cablelint: stopped; the same command goes on", err=True)
        click.get_current_context().exit(_INTERRUPTED)
    finally:
        progress.end()
        if engine is not None:
            engine.stop()
        directory.close()
    click.echo(progress.verdict, err=True)
    if progress.counts["unreadable"]:
        click.echo(visible(commonest(problems(directory.path))), err=True)
        if not progress.counts["telegrams"]:
            click.get_current_context().exit(EXIT_TROUBLE)


def _show(name: str, colour: str) -> None:
    """Print the summary of a run. Raises TroubleError."""
    from cablelint.corpus import CorpusError
    from cablelint.corpus.report import summarise

    try:
        summary = summarise(Path(name))
    except CorpusError as error:
        raise files.TroubleError(visible(str(error))) from error
    except OSError as error:
        raise files.TroubleError(f"{visible(name)}: {files.reason(error)}") from error
    _draw(table_console(colour), summary)


def _draw(console: "Console", summary: "Summary") -> None:
    from cablelint.corpus.progress import counted
    from cablelint.corpus.report import commonest

    state = "" if summary.complete else "; the run is not finished"
    read, unreadable = counted(summary.telegrams, "telegram"), counted(summary.unreadable, "text")
    console.print(f"{read}, {unreadable} that could not be read{state}")
    if summary.problems:
        console.print(visible(commonest(summary.problems)), markup=False, highlight=False, soft_wrap=True)
    _draw_counts(console, ("year",), sorted(_named(summary.years)), "telegrams", most=len(summary.years))
    _draw_counts(console, ("post",), _by_count(_named(summary.posts)), "telegrams")
    _draw_counts(console, ("classification",), _by_count(_named(summary.classifications)), "telegrams")
    _draw_counts(console, ("rule", "name", "severity"), _by_count(summary.rules.items()), "findings")


def _named(counts: "Counter[str]") -> "list[_Row]":
    return [((name,), count) for name, count in counts.items()]


def _by_count(rows: "Iterable[_Row]") -> "list[_Row]":
    """The most frequent first; of the same count in the order of names."""
    return sorted(rows, key=lambda row: (-row[1], row[0]))


def _draw_counts(
    console: "Console", titles: tuple[str, ...], rows: "list[_Row]", counted: str, most: int = _ROWS_SHOWN
) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table()
    for title in titles:
        table.add_column(title, overflow="fold")
    table.add_column(counted, justify="right")
    shown = rows[:most]
    for names, count in shown:
        table.add_row(*(Text(visible(name)) for name in names), f"{count:,}")
    if len(rows) > len(shown):
        rest = sum(count for _, count in rows[len(shown) :])
        table.add_row(f"{len(rows) - len(shown):,} more", *("" for _ in titles[1:]), f"{rest:,}")
    console.print(table)
