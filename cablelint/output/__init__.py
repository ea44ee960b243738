"""Writers of reports, one file a format.

A writer sees reports and rule metadata, never the telegram's model. It returns text and prints nothing, and it keeps
nothing of a report but what cablelint could not do, so that memory stays flat over any number of files.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from cablelint.diagnostic import Report
from cablelint.output.style import Style
from cablelint.output.tally import Tally

# Formats for people, of which `--statistics` takes the place.
TEXT_FORMATS = ("full", "concise", "grouped")
FORMATS = (
    *TEXT_FORMATS,
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "rdjson",
    "statistics",
    "statistics-json",
)


class Writer(Protocol):
    """Turns reports into text: once at the start, for each file as it is done, once at the end."""

    def start(self) -> str:
        """What stands before the first file."""

    def file(self, report: Report) -> str:
        """What is said of one file; empty where nothing is."""

    def end(self, tally: Tally) -> str:
        """What stands behind the last file."""


def writer(name: str, style: Style) -> Writer:
    """The writer of a format, one of FORMATS."""
    module = import_module(f"cablelint.output.{name.replace('-', '_')}")
    return cast(Callable[[Style], Writer], module.Writer)(style)
