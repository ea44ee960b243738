"""Processes of this machine that work on one thing after the other.

A process has one thing at a time and sends back what came of it, so neither side ever waits for the other to read.
None outlives the process that started it: one that was left alone reads the end of its pipe. They are stopped at any
time, so the work must leave nothing behind.
"""

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, Generic, TypeVar

Key = TypeVar("Key")
Came = TypeVar("Came")

# Elsewhere a process that was forked may fall over what the system's libraries hold; it is started anew there.
_START = "fork" if sys.platform == "linux" else "spawn"


class RemoteError(Exception):
    """An exception in another process; its text describes it."""


class DeadProcessError(Exception):
    """A process that died; `key` names what it worked on, `how` says how it died."""

    def __init__(self, key: Any, code: int) -> None:
        self.key = key
        self.how = f"signal {-code}" if code < 0 else f"exit code {code}"
        super().__init__(self.how)


def describe(error: Exception) -> str:
    """The kind of an error and where it was raised. Its text is left out: it may quote a telegram."""
    if isinstance(error, RemoteError):
        return str(error)
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    return f"{type(error).__name__}{place}"


class Crew(Generic[Key, Came]):
    """At most `size` processes that do `work`, started as they are needed. Each thing to do has a key."""

    def __init__(self, work: Callable[[Any], Came], size: int) -> None:
        self._work = work
        self._size = size
        # Which of the contexts it is depends on the system, and not all that they have is declared for them in common.
        self._context: Any = multiprocessing.get_context(_START)
        self._processes: dict[Connection, multiprocessing.process.BaseProcess] = {}
        self._free: list[Connection] = []
        self._busy: dict[Connection, Key] = {}

    @property
    def is_free(self) -> bool:
        """Whether a process has nothing to do, or one more may be started."""
        return bool(self._free) or len(self._processes) < self._size

    @property
    def is_busy(self) -> bool:
        """Whether a process has something to do."""
        return bool(self._busy)

    def start(self) -> None:
        """Start all processes now: before this process has threads, which no forked process would have."""
        while len(self._processes) < self._size:
            self._free.append(self._start())

    def send(self, key: Key, what: Any) -> None:
        """Have a free process do something. Raises DeadProcessError."""
        connection = self._free.pop() if self._free else self._start()
        self._busy[connection] = key
        try:
            connection.send(what)
        except OSError:
            raise self._death(connection) from None

    def receive(self, *, patiently: bool) -> Iterator[tuple[Key, Came]]:
        """What came of things, with their keys; `patiently` waits until there is something.

        Raises DeadProcessError, and RemoteError where the work raised an exception.
        """
        for connection in wait(list(self._busy), None if patiently else 0):
            assert isinstance(connection, Connection)
            try:
                came, described = connection.recv()
            except (EOFError, OSError):
                raise self._death(connection) from None
            if described is not None:
                raise RemoteError(described)
            self._free.append(connection)
            yield self._busy.pop(connection), came

    def stop(self) -> None:
        """End all processes."""
        for process in self._processes.values():
            process.kill()
        for connection, process in self._processes.items():
            process.join()
            connection.close()
        self._processes.clear()

    def _start(self) -> Connection:
        ours, theirs = multiprocessing.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, ours, self._work), daemon=True)
        process.start()
        theirs.close()
        self._processes[ours] = process
        return ours

    def _death(self, connection: Connection) -> DeadProcessError:
        """Tell how a process died; another may be started in its place."""
        process = self._processes.pop(connection)
        process.join()
        connection.close()
        return DeadProcessError(self._busy.pop(connection), process.exitcode or 0)


def _serve(connection: Connection, other_end: Connection, work: Callable[[Any], object]) -> None:
    """What a process does: one thing after the other, until the one that started it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started a process ends it
    other_end.close()  # else the end of the other process would not be seen
    try:
        while True:
            what = connection.recv()
            done: tuple[object, str | None]
            try:
                done = work(what), None
            except Exception as error:
                done = None, describe(error)
            connection.send(done)
    except (EOFError, OSError):
        return
