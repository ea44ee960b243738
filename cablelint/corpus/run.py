"""A run: every document of the sources is worked on once, and every batch is written once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, cast

from attrs import asdict

from cablelint import __version__
from cablelint.corpus import CorpusError
from cablelint.corpus.batches import Batch, batches
from cablelint.corpus.directory import Directory, is_run
from cablelint.corpus.engines import Engine
from cablelint.corpus.progress import Progress
from cablelint.corpus.sources import list_sources, normal
from cablelint.corpus.streams import is_address, reason
from cablelint.corpus.tables import TABLES
from cablelint.corpus.work import How
from cablelint.values import evolve


def run(
    directory: Directory,
    names: Sequence[str],
    how: How,
    *,
    batch_size: int,
    engine: Engine,
    progress: Progress,
    restart: bool = False,
) -> None:
    """Make the tables of all sources in a directory, or go on with it. Raises CorpusError; what was finished stays."""
    try:
        # Before anything is written: a name that stands for nothing begins no run.
        found = list_sources(names, how.reading) if restart or not directory.is_listed else iter(())
        begun = directory.open(asked(names, how, batch_size), restart=restart)
        # A run that goes on the next day judges all telegrams by the same day.
        how = evolve(how, options=evolve(how.options, today=_date(begun["today"])))
        sources, size = directory.list(found)
        progress.begin(sources, size)
        waiting = _Waiting(directory, batches(directory.sources(), how.reading, batch_size), progress)
        for batch, made in engine.results(iter(waiting), how):
            directory.save(batch, made)
            progress.advance(batch.weight, made.counts)
        directory.complete(waiting.count)
    except OSError as error:
        goes_on = "; what is finished is whole, the same command goes on" if is_run(directory.path) else ""
        raise CorpusError(f"{directory.path}: {reason(error)}{goes_on}") from error


class _Waiting:
    """The batches that are not finished; the finished ones are counted as they are passed over."""

    def __init__(self, directory: Directory, all_batches: Iterator[Batch], progress: Progress) -> None:
        self._directory = directory
        self._batches = all_batches
        self._progress = progress
        self.count = 0

    def __iter__(self) -> Iterator[Batch]:
        for batch in self._batches:
            self.count += 1
            counts = self._directory.finished(batch)
            if counts is None:
                yield batch
            else:
                self._progress.advance(batch.weight, counts, earlier=True)


def asked(names: Sequence[str], how: How, batch_size: int) -> dict[str, Any]:
    """What the tables depend on, as JSON has it: what must be the same when a run goes on."""
    all_options = asdict(cast(Any, how.options), recurse=False)
    options = {name: _plain(value) for name, value in all_options.items() if name != "today"}
    reading = {name: _plain(value) for name, value in asdict(how.reading, recurse=False).items()}
    if all(is_address(name) for name in names):
        del reading["base"]
    return {
        "version of cablelint": __version__,
        "columns": {name: [column.name for column in table.columns] for name, table in TABLES.items()},
        "sources": [normal(name) for name in names],
        "batch size": batch_size,
        "text kept": how.with_text,
        "ways of reading": reading,
        "rules and options": options,
        "today": how.options.today.isoformat() if how.options.today is not None else None,
    }


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case Mapping():
            return {str(key): _plain(item) for key, item in sorted(value.items())}
        case tuple():
            return [_plain(item) for item in value]
    return value


def _date(written: str | None) -> date | None:
    return date.fromisoformat(written) if written is not None else None
