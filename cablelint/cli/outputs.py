"""Where the writers' text goes: a standard stream or a file, each with its own colours."""

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, TextIO

import click

from cablelint.diagnostic import Report
from cablelint.output import FORMATS, TEXT_FORMATS, writer
from cablelint.output.style import Style
from cablelint.output.tally import Tally

if TYPE_CHECKING:
    from rich.console import Console

# How wide tables are where they go to no terminal.
_WIDTH_OF_NO_TERMINAL = 120
# Kinds of terminals that print what they do not understand.
_WITHOUT_LINKS = frozenset({"", "dumb", "linux", "unknown"})


class Output:
    """One writer and its stream."""

    def __init__(self, name: str, stream: TextIO, style: Style) -> None:
        self.writer = writer(name, style)
        self.stream = stream

    def start(self) -> None:
        """Write the head."""
        self._write(self.writer.start())

    def file(self, report: Report) -> None:
        """Write what is to be said of one file."""
        self._write(self.writer.file(report))

    def end(self, tally: Tally) -> None:
        """Write the sum."""
        self._write(self.writer.end(tally))

    def _write(self, text: str) -> None:
        # The writers know whether colours are wanted here; click is not to strip them.
        if text:
            click.echo(text, file=self.stream, nl=False, color=True)


def open_outputs(
    wanted: tuple[str, ...],
    *,
    terminal: TextIO,
    colour: str,
    with_words: bool,
    docs_site: str | None,
    closing: ExitStack,
) -> list[Output]:
    """The outputs that `F` and `F=FILE` ask for, those without a file on `terminal`.

    Raises click.UsageError for an unknown format, a file that cannot be written, and two outputs in one place.
    """
    outputs: list[Output] = []
    places: set[str] = set()
    for item in wanted:
        name, _, path = item.partition("=")
        if name not in FORMATS:
            raise click.UsageError(f'"{name}" is no output format; expected one of {", ".join(FORMATS)}')
        if path in places:
            raise click.UsageError(
                f"two outputs go to {path or 'the standard output'}; give one of them a file: {name}=FILE"
            )
        places.add(path)
        stream = closing.enter_context(_create(path)) if path else terminal
        painted = wants_colour(colour, stream)
        site = docs_site if painted and _shows_links(stream) else None
        style = Style(colour=painted, with_words=with_words, docs_site=site)
        outputs.append(Output(name, stream, style))
    return outputs


def replace_text_formats(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The outputs with the statistics in place of the text format on the standard output."""
    return ("statistics", *(item for item in wanted if item not in TEXT_FORMATS))


def _create(path: str) -> TextIO:
    from pathlib import Path

    try:
        return Path(path).open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise click.UsageError(f"{path} cannot be written: {error.strerror}") from error


def wants_colour(choice: str, stream: TextIO) -> bool:
    """Whether to paint: as chosen, else as NO_COLOR and FORCE_COLOR say, else on a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or (stream.isatty() and os.environ.get("TERM") != "dumb")


def _shows_links(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows links, or at least passes over them in silence."""
    return stream.isatty() and os.environ.get("TERM", "dumb") not in _WITHOUT_LINKS


def table_console(choice: str) -> "Console":
    """What draws tables on the standard output, in colour as `wants_colour` says."""
    from rich.console import Console

    stream = standard_output()
    painted = wants_colour(choice, stream)
    width = None if stream.isatty() else _WIDTH_OF_NO_TERMINAL
    return Console(file=stream, force_terminal=painted, no_color=not painted, width=width)


def standard_output() -> TextIO:
    """The stream for results."""
    return sys.stdout


def standard_error() -> TextIO:
    """The stream for what is said beside a result."""
    return sys.stderr
