"""Work on many files in several processes; what comes of it comes in the order of the files."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import TypeGuard

from cablelint.cli.files import STANDARD_INPUT, TroubleError
from cablelint.cli.search import Problem
from cablelint.cli.work import Result, Task, Work
from cablelint.crew import Crew, DeadProcessError
from cablelint.output.style import visible

# A file to work on, or what was found instead of one and is passed on.
Item = Task | Problem

# Tasks in a batch, at most: a file takes milliseconds, a message between processes a tenth of one.
_LARGEST_BATCH = 16
# Batches that are done or being done and wait for their turn, for each process: what bounds memory.
_AHEAD = 4


def in_order(items: Iterable[Item], work: Work, jobs: int) -> Iterator[tuple[Item, Result | None]]:
    """Each item with what came of it in one of at most `jobs` processes; None where it is no task.

    Raises TroubleError where a process dies, RemoteError where the work raised an exception.
    """
    crew: Crew[_Batch, list[Result]] = Crew(partial(_do, work), jobs)
    batches = _batches(items, jobs)
    waiting: deque[_Batch] = deque()
    try:
        while True:
            for batch, came in crew.receive(patiently=bool(waiting) and not waiting[0].done):
                batch.came = came
            while len(waiting) < _AHEAD * jobs and crew.is_free and (new := next(batches, None)) is not None:
                waiting.append(new)
                if not new.done:
                    crew.send(new, new.sent)
            if not waiting:
                return
            if waiting[0].done:
                yield from waiting.popleft().results(work)
    except DeadProcessError as error:
        raise _death(error.key, error.how) from None
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


def _do(work: Work, tasks: Sequence[Task]) -> list[Result]:
    return [work(task) for task in tasks]


def _death(batch: _Batch, how: str) -> TroubleError:
    """What is to be said of a process that died: how, and over which files."""
    names = [visible(task.path) for task in batch.sent]
    files = names[0] if len(names) == 1 else f"one of {len(names)} files from {names[0]} to {names[-1]}"
    return TroubleError(f"a process died ({how}) while it linted {files}; --jobs 1 lints them one by one")
