"""Work on many files in several processes; what comes of it comes in the order of the files.

A process has one batch of tasks at a time and sends back what came of them, so neither side ever waits for the other to
read. None outlives the command: one that was left alone reads the end of its pipe. They write no file, so they are
stopped at any time.
"""

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from multiprocessing.connection import Connection, wait
from typing import Any, TypeGuard

from cablelint.cli import RemoteError, describe
from cablelint.cli.files import STANDARD_INPUT, TroubleError
from cablelint.cli.search import Problem
from cablelint.cli.work import Result, Task, Work
from cablelint.output.style import visible

# A file to work on, or what was found instead of one and is passed on.
Item = Task | Problem

# Tasks in a batch, at most: a file takes milliseconds, a message between processes a tenth of one.
_LARGEST_BATCH = 16
# Batches that are done or being done and wait for their turn, for each process: what bounds memory.
_AHEAD = 4
# Elsewhere a process that was forked may fall over what the system's libraries hold; it is started anew there.
_START = "fork" if sys.platform == "linux" else "spawn"


def in_order(items: Iterable[Item], work: Work, jobs: int) -> Iterator[tuple[Item, Result | None]]:
    """Each item with what came of it in one of at most `jobs` processes; None where it is no task.

    Raises TroubleError where a process dies, RemoteError where the work raised an exception.
    """
    crew = _Crew(work, jobs)
    batches = _batches(items, jobs)
    waiting: deque[_Batch] = deque()
    try:
        while True:
            crew.receive(patiently=bool(waiting) and not waiting[0].done)
            while len(waiting) < _AHEAD * jobs and crew.is_free and (batch := next(batches, None)) is not None:
                waiting.append(batch)
                crew.send(batch)
            if not waiting:
                return
            if waiting[0].done:
                yield from waiting.popleft().results(work)
    finally:
        crew.stop()


class _Batch:
    """Some items, and what came of those that are sent: all tasks but the standard input, which this process has."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.sent = [item for item in items if _is_sent(item)]
        self.came: list[Result] | None = None if self.sent else []

    @property
    def done(self) -> bool:
        return self.came is not None

    def results(self, work: Work) -> Iterator[tuple[Item, Result | None]]:
        came = iter(self.came or ())
        for item in self.items:
            if _is_sent(item):
                yield item, next(came)
            else:
                yield item, work(item) if isinstance(item, Task) else None


def _is_sent(item: Item) -> TypeGuard[Task]:
    return isinstance(item, Task) and item.name != STANDARD_INPUT


def _batches(items: Iterable[Item], jobs: int) -> Iterator[_Batch]:
    """The items in batches that grow: the first results come at once, and few files still go to all processes."""
    iterator = iter(items)
    number = 0
    while batch := list(islice(iterator, min(_LARGEST_BATCH, 1 + number // jobs))):
        number += 1
        yield _Batch(batch)


class _Crew:
    """The processes, started as they are needed."""

    def __init__(self, work: Work, jobs: int) -> None:
        self._work = work
        self._jobs = jobs
        # Which of the contexts it is depends on the system, and not all that they have is declared for them in common.
        self._context: Any = multiprocessing.get_context(_START)
        self._processes: dict[Connection, multiprocessing.process.BaseProcess] = {}
        self._free: list[Connection] = []
        self._busy: dict[Connection, _Batch] = {}

    @property
    def is_free(self) -> bool:
        return bool(self._free) or len(self._processes) < self._jobs

    def send(self, batch: _Batch) -> None:
        """Have a free process do a batch; one without tasks is done."""
        if batch.done:
            return
        connection = self._free.pop() if self._free else self._start()
        self._busy[connection] = batch
        try:
            connection.send(batch.sent)
        except OSError:
            raise self._death(connection) from None

    def receive(self, *, patiently: bool) -> None:
        """Take what is there; `patiently` waits until something is."""
        for connection in wait(list(self._busy), None if patiently else 0):
            assert isinstance(connection, Connection)
            try:
                came = connection.recv()
            except (EOFError, OSError):
                raise self._death(connection) from None
            if isinstance(came, str):
                raise RemoteError(came)
            self._busy.pop(connection).came = came
            self._free.append(connection)

    def stop(self) -> None:
        """End all processes."""
        for process in self._processes.values():
            process.kill()
        for connection, process in self._processes.items():
            process.join()
            connection.close()

    def _start(self) -> Connection:
        ours, theirs = multiprocessing.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, ours, self._work), daemon=True)
        process.start()
        theirs.close()
        self._processes[ours] = process
        return ours

    def _death(self, connection: Connection) -> TroubleError:
        """What is to be said of a process that died: how, and over which files."""
        process = self._processes[connection]
        process.join()
        names = [visible(task.path) for task in self._busy[connection].sent]
        files = names[0] if len(names) == 1 else f"one of {len(names)} files from {names[0]} to {names[-1]}"
        code = process.exitcode or 0
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        return TroubleError(f"a process died ({how}) while it linted {files}; --jobs 1 lints them one by one")


def _serve(connection: Connection, other_end: Connection, work: Work) -> None:
    """What a process does: one batch after the other, until the command ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command ends its processes itself
    other_end.close()  # else the end of the command would not be seen
    try:
        while True:
            tasks = connection.recv()
            try:
                connection.send([work(task) for task in tasks])
            except Exception as error:
                connection.send(describe(error))
    except (EOFError, OSError):
        return
