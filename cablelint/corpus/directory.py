"""The directory of a run: its tables, in a file for each batch, and what a run that goes on must know.

DIR/telegrams/000012.parquet   a file of each table for each batch
DIR/_run/run.json              what was asked for
DIR/_run/sources.jsonl         the sources that were found, in order
DIR/_run/done/000012.json      written last: the batch is finished
DIR/_run/lock                  held while a run writes

Every file is written under another name, flushed to the disk, and then renamed: it is there whole or not at all. One
process writes them, so a batch is there once, however often it was worked on.
"""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from cablelint.corpus import CorpusError
from cablelint.corpus.batches import Batch
from cablelint.corpus.documents import Listed
from cablelint.corpus.tables import TABLES
from cablelint.corpus.work import Made

_RUN = "_run"
_TEMPORARY = ".writing"


class Directory:
    """The directory of a run; to be closed, which lets another run have it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._run = path / _RUN
        self._listing = self._run / "sources.jsonl"
        self._lock: IO[bytes] | None = None

    def open(self, asked: Mapping[str, Any], *, restart: bool) -> dict[str, Any]:
        """Take the directory for a run; returns what was asked for when the run was begun.

        Raises CorpusError where another run has it, where it holds other files, or a run of which other things were
        asked, unless `restart` says that such a run is to be thrown away; OSError where it cannot be written.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        strangers = [entry.name for entry in self.path.iterdir() if entry.name not in (*TABLES, _RUN)]
        if strangers or not (self._run.exists() or not any(self.path.iterdir())):
            raise CorpusError(f"{self.path}: holds other files than those of a run; name a new directory")
        self._run.mkdir(exist_ok=True)
        self._take()
        if restart:
            self._clear()
        for directory in (*(self.path / name for name in TABLES), self._run / "done"):
            directory.mkdir(exist_ok=True)
            for left in directory.glob(f"*{_TEMPORARY}"):
                left.unlink()
        begun = read_asked(self.path)
        if begun is None:
            _write(self._run / "run.json", _json(asked))
            return dict(asked)
        differing = [key for key in asked if key != "today" and begun.get(key) != asked[key]]
        if differing:
            raise CorpusError(
                f"{self.path}: the run in it was begun with other {' and '.join(differing)}; ask for the same to go on "
                "with it, or give --restart to throw it away"
            )
        return begun

    def close(self) -> None:
        """Let another run have the directory."""
        if self._lock is not None:
            self._lock.close()

    @property
    def is_listed(self) -> bool:
        """Whether the list of sources is kept."""
        return self._listing.exists()

    def list(self, sources: Iterable[Listed]) -> tuple[int, int]:
        """Keep the list of sources, if there is none yet; how many there are, and their bytes."""
        if not self.is_listed:
            lines = (_json(listed) + b"\n" for listed in sources)
            _write_parts(self._listing, lines)
        count = size = 0
        for listed in self.sources():
            count += 1
            size += listed.size
        return count, size

    def sources(self) -> Iterator[Listed]:
        """The sources, in order."""
        with self._listing.open("rb") as stream:
            for line in stream:
                yield Listed(*json.loads(line))

    def finished(self, batch: Batch) -> dict[str, int] | None:
        """What was counted in a batch that is finished; None for one that is not.

        Raises CorpusError where another batch was finished under its number: the collection has changed.
        """
        try:
            marker = json.loads((self._run / "done" / f"{batch.number:06}.json").read_bytes())
        except FileNotFoundError:
            return None
        if marker["digest"] != batch.digest:
            first = batch.documents[0]
            raise CorpusError(
                f"{self.path}: the collection has changed since the run was begun, in what follows {first.source} "
                f"(text {first.number}); give --restart to begin anew"
            )
        counts: dict[str, int] = marker["counts"]
        return counts

    def save(self, batch: Batch, made: Made) -> None:
        """Write the tables of a batch, then that it is finished. Raises OSError; then nothing is left half."""
        name = f"{batch.number:06}"
        for table in TABLES:
            _write(self.path / table / f"{name}.parquet", made.files[table])
        marker = {"digest": batch.digest, "counts": made.counts}
        _write(self._run / "done" / f"{name}.json", _json(marker))

    def complete(self, batches: int) -> None:
        """Keep that all batches are finished, so many. Raises CorpusError where there were more: see `finished`."""
        if sum(1 for _ in (self._run / "done").glob("*.json")) != batches:
            raise CorpusError(f"{self.path}: the collection has become smaller; give --restart to begin anew")
        _write(self._run / "complete", b"")

    def _take(self) -> None:
        """Hold the lock: the system lets it go however this process ends, and no other process inherits it."""
        self._lock = (self._run / "lock").open("ab")
        try:
            if sys.platform == "win32":
                import msvcrt

                msvcrt.locking(self._lock.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                import fcntl

                fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CorpusError(f"{self.path}: another run is writing there") from error

    def _clear(self) -> None:
        """Throw the run away; first that anything is finished."""
        for path in (self._run / "complete", self._run / "run.json", self._listing):
            path.unlink(missing_ok=True)
        for directory in (self._run / "done", *(self.path / name for name in TABLES)):
            for path in (*directory.glob("*.json"), *directory.glob("*.parquet")):
                path.unlink()


def is_run(directory: Path) -> bool:
    """Whether a run was begun in a directory, be it finished or not; False where that may not be seen."""
    try:
        return (directory / _RUN / "run.json").is_file()
    except OSError:
        return False


def read_asked(directory: Path) -> dict[str, Any] | None:
    """What was asked for when the run in a directory was begun; None where there is none."""
    try:
        asked: dict[str, Any] = json.loads((directory / _RUN / "run.json").read_bytes())
    except FileNotFoundError:
        return None
    return asked


def is_complete(directory: Path) -> bool:
    """Whether all batches of the run in a directory are finished."""
    return (directory / _RUN / "complete").exists()


def finished_files(directory: Path, table: str) -> list[Path]:
    """The files of a table whose batches are finished, in order."""
    markers = sorted((directory / _RUN / "done").glob("*.json"))
    return [directory / table / f"{marker.stem}.parquet" for marker in markers]


def _json(value: object) -> bytes:
    return json.dumps(value).encode("ascii")


def _write(path: Path, data: bytes) -> None:
    _write_parts(path, (data,))


def _write_parts(path: Path, parts: Iterable[bytes]) -> None:
    temporary = path.with_name(path.name + _TEMPORARY)
    try:
        with temporary.open("wb") as stream:
            stream.writelines(parts)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
        _flush_directory(path.parent)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _flush_directory(path: Path) -> None:
    """Have the disk keep the new name too. Not every system lets a directory be opened."""
    if os.name != "posix":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
