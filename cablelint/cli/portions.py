"""`cablelint portions`: the paragraphs of a telegram, their marks, and whether these fit the overall marking."""

import csv
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click
from attrs import asdict, frozen

from cablelint import api
from cablelint.classification import Marking
from cablelint.cli import EXIT_TROUBLE, files, search
from cablelint.cli.options import COLOUR
from cablelint.cli.outputs import standard_output, table_console
from cablelint.configuration.discovery import Configurations
from cablelint.markings.rollup import roll_up
from cablelint.model import Cable, Mark
from cablelint.output import writer
from cablelint.output.style import Style, visible
from cablelint.overall import written_marking
from cablelint.source import Source
from cablelint.verdicts import ABOVE, COVERED, FITS, VERDICTS, verdict

if TYPE_CHECKING:
    from rich.console import Console

_WORDS_SHOWN = 60
# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@")
# What gives way on a narrow terminal.
_NARROWED = ("meaning", "first words")
# A narrower summary nobody can read: there the terminal wraps the lines.
_WIDTH_OF_SUMMARY = 150


@frozen
class Portion:
    """A row of the table. `words` is None where no word of the telegram may be shown."""

    paragraph: str
    mark: str | None
    meaning: str | None
    words: str | None
    verdict: str


@frozen
class Portions:
    """The table of one telegram: its overall marking as written, and the one that its portions call for."""

    path: str
    telegram: str | None
    written: str | None
    rolled_up: str | None
    portions: tuple[Portion, ...]

    def count(self, verdict: str) -> int:
        """How many portions have a verdict."""
        return sum(portion.verdict == verdict for portion in self.portions)

    @property
    def summary(self) -> dict[str, str | int | None]:
        """The telegram in one row: its markings, and how many portions have which verdict."""
        return {
            "path": self.path,
            "telegram": self.telegram,
            "overall": self.written,
            "rolled_up": self.rolled_up,
            "portions": len(self.portions),
            **{verdict: self.count(verdict) for verdict in VERDICTS},
        }


@click.command("portions", short_help="Show paragraphs, and whether their marks fit.")
@click.argument("names", metavar="FILE…", nargs=-1, required=True, type=click.Path(readable=False))
@click.option(
    "--output-format", "form", type=click.Choice(("table", "json", "csv")), default="table", show_default=True
)
@click.option("--no-snippet", is_flag=True, help="Show no word of a telegram beside its marks.")
@click.option("--summary", is_flag=True, help="One row a telegram in place of one a paragraph.")
@COLOUR
@click.pass_context
def command(
    context: click.Context, names: tuple[str, ...], form: str, no_snippet: bool, summary: bool, colour: str
) -> None:
    """Show every paragraph of FILEs with its mark and its meaning, and whether it fits the overall marking.

    A paragraph `fits` the overall marking; its level is `above` it; it is `stricter`, with a NOFORN, NODIS or EXDIS
    that the telegram does not have; it has no mark and is `covered` by a notice for the entire text, or is `unmarked`;
    or its mark is `unknown`. The exit code is 0 whatever the marks are, and 2 where a file cannot be read.
    """
    problems: list[search.Problem] = []
    tables = _tables(names, problems, with_words=not no_snippet)
    if form == "json":
        import json

        objects = [table.summary if summary else asdict(table) for table in tables]
        click.echo(json.dumps({"version": 1, "telegrams": objects}, indent=2))
    elif form == "csv":
        _write_csv(tables, summary=summary)
    else:
        _draw(tables, colour, summary=summary)
    context.exit(EXIT_TROUBLE if problems else 0)


def _tables(names: Iterable[str], problems: list[search.Problem], *, with_words: bool) -> Iterator[Portions]:
    """The tables of all files; one that cannot be read is told of at once and added to the problems."""
    for item in search.Search(Configurations()).load(names):
        match item:
            case files.Loaded(name, data):
                path = "<stdin>" if name == files.STANDARD_INPUT else name
                source = Source.read(data)
                for cable in api.telegrams(source):
                    yield tabulate(cable, source, path, with_words=with_words)
            case search.EmptyDirectory(path):
                click.echo(f"{visible(path)}: no telegrams in this directory", err=True)
            case files.Unreadable(path, reason):
                click.echo(f"{visible(path)}: {reason}", err=True)
                problems.append(item)
            case search.Misconfigured(reports):
                click.echo("".join(writer("concise", Style()).file(report) for report in reports), nl=False, err=True)
                problems.append(item)


def tabulate(cable: Cable, source: Source, path: str, *, with_words: bool) -> Portions:
    """The table of one telegram: its paragraphs, and the sub-paragraphs that have marks of their own."""
    overall = written_marking(cable)
    entire = any(paragraph.entire_text for paragraph in cable.paragraphs)
    rows: list[Portion] = []
    markings: list[Marking] = []
    for label, mark, text in _marked(cable, source):
        marking = mark.marking if mark is not None else None
        if marking is not None:
            markings.append(marking)
        portion = Portion(
            paragraph=label,
            # A mark without a meaning may be any word in parentheses.
            mark=mark.text if mark is not None and (marking is not None or with_words) else None,
            meaning=marking.words if marking is not None else None,
            words=" ".join(text[: 2 * _WORDS_SHOWN].split())[:_WORDS_SHOWN] if with_words else None,
            verdict=verdict(mark, overall, entire=entire),
        )
        rows.append(portion)
    return Portions(
        path=path,
        telegram=cable.reference_id if with_words else None,
        written=overall.words if overall is not None else None,
        rolled_up=roll_up(markings).words if markings else None,
        portions=tuple(rows),
    )


def _marked(cable: Cable, source: Source) -> Iterator[tuple[str, Mark | None, str]]:
    """Label, mark and text of every portion."""
    for paragraph in cable.paragraphs:
        label = str(paragraph.number) if paragraph.number is not None else "-"
        yield label, paragraph.mark, paragraph.text
        for part in paragraph.sub_paragraphs:
            if part.mark is not None:
                text = source.text[part.mark.span.end : part.span.end]
                yield f"{label} {part.label}", part.mark, text


def _draw(tables: Iterable[Portions], colour: str, *, summary: bool) -> None:
    console = table_console(colour)
    if summary:
        console.width = max(console.width, _WIDTH_OF_SUMMARY)
        _draw_summary(console, tables)
    else:
        for portions in tables:
            _draw_portions(console, portions)


def _draw_summary(console: "Console", tables: Iterable[Portions]) -> None:
    """One row a telegram."""
    from rich.table import Table
    from rich.text import Text

    drawn = Table()
    for column in ("file", "telegram", "overall", "rolled up", "portions", *VERDICTS):
        drawn.add_column(column, overflow="fold", no_wrap=column != "file", min_width=len(column))
    for portions in tables:
        cells = portions.summary.values()
        fitting = portions.count(FITS) + portions.count(COVERED)
        style = "red" if portions.count(ABOVE) else "yellow" if fitting < len(portions.portions) else None
        drawn.add_row(*(Text(visible("" if cell is None else str(cell))) for cell in cells), style=style)
    console.print(drawn)


def _draw_portions(console: "Console", portions: Portions) -> None:
    """A table of one telegram, and its overall marking below."""
    from rich.table import Table
    from rich.text import Text

    console.print(Text(visible(f"{portions.path} {portions.telegram or ''}".rstrip()), style="italic"), soft_wrap=True)
    if not portions.portions:
        console.print("no paragraphs")
        return
    with_words = any(row.words is not None for row in portions.portions)
    table = Table()
    for column in ("¶", "mark", "meaning", *(["first words"] if with_words else []), "verdict"):
        # rich narrows the columns that may wrap first; their cells are cut short instead.
        table.add_column(column, no_wrap=column not in _NARROWED)
    for row in portions.portions:
        cells = (row.paragraph, row.mark, row.meaning, *([row.words] if with_words else []), row.verdict)
        style = None if row.verdict in (FITS, COVERED) else "red" if row.verdict == ABOVE else "yellow"
        table.add_row(*(Text(visible(cell or ""), no_wrap=True, overflow="ellipsis") for cell in cells), style=style)
    console.print(table)
    console.print(Text(f"overall marking: {portions.written or 'none'}; {_called_for(portions)}"), soft_wrap=True)


def _called_for(portions: Portions) -> str:
    return f"the marks call for {portions.rolled_up}" if portions.rolled_up else "no portion is marked"


def _write_csv(tables: Iterable[Portions], *, summary: bool) -> None:
    writer = csv.writer(standard_output(), lineterminator="\n")
    if summary:
        writer.writerow(("path", "telegram", "overall", "rolled_up", "portions", *VERDICTS))
        for table in tables:
            writer.writerow(_cell(cell) if isinstance(cell, str) else cell for cell in table.summary.values())
        return
    writer.writerow(("path", "telegram", "paragraph", "mark", "meaning", "words", "verdict", "overall", "rolled_up"))
    for table in tables:
        for row in table.portions:
            cells = (row.paragraph, row.mark, row.meaning, row.words, row.verdict)
            writer.writerow(map(_cell, (table.path, table.telegram, *cells, table.written, table.rolled_up)))


def _cell(value: str | None) -> str | None:
    """A cell with nothing in it that a terminal would obey, nor, with more behind it, a spreadsheet."""
    if value is None:
        return None
    shown = visible(value)
    return f"'{shown}" if shown[:1] in _FORMULA and len(shown) > 1 else shown
