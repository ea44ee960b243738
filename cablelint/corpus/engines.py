"""Who does the work on batches: this process, several of this machine, or the workers of a Dask cluster.

All do the same work, and hand over what came of each batch once, in any order.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import Any, Protocol

from cablelint import __version__
from cablelint.corpus import CorpusError
from cablelint.corpus.batches import Batch
from cablelint.corpus.work import How, Made, make
from cablelint.crew import Crew, DeadProcessError

Results = Iterator[tuple[Batch, Made]]

# How often a batch is tried anew when the process that worked on it died.
_RETRIES = 3
# Batches under way at once for each worker of a cluster: one is worked on while the next one is sent.
_AHEAD = 2
# How long to wait for a scheduler, in seconds.
_PATIENCE = 30


class Engine(Protocol):
    """Does the work on batches."""

    def results(self, batches: Iterator[Batch], how: How) -> Results:
        """What comes of batches, which are taken as there is room for them. Raises CorpusError."""

    def stop(self) -> None:
        """End what was started."""


class Alone:
    """The process that runs the command, one batch after the other."""

    def results(self, batches: Iterator[Batch], how: How) -> Results:
        """See Engine."""
        for batch in batches:
            yield batch, make(batch.documents, how)

    def stop(self) -> None:
        """See Engine."""


class Processes:
    """Several processes of this machine. A batch on which a process died is tried anew by another."""

    def __init__(self, size: int) -> None:
        self._crew: Crew[Batch, Made] = Crew(_make_together, size)
        self._crew.start()

    def results(self, batches: Iterator[Batch], how: How) -> Results:
        """See Engine."""
        deaths: Counter[int] = Counter()
        again: list[Batch] = []
        while True:
            try:
                while self._crew.is_free and (batch := again.pop() if again else next(batches, None)) is not None:
                    self._crew.send(batch, (batch.documents, how))
                if not self._crew.is_busy:
                    return
                yield from self._crew.receive(patiently=True)
            except DeadProcessError as error:
                deaths[error.key.number] += 1
                if deaths[error.key.number] > _RETRIES:
                    raise CorpusError(_fatal(error.key, error.how)) from None
                again.append(error.key)

    def stop(self) -> None:
        """See Engine."""
        self._crew.stop()


def _make_together(what: tuple[Any, How]) -> Made:
    return make(*what)


def _fatal(batch: Batch, how: str) -> str:
    first, last = batch.documents[0], batch.documents[-1]
    return (
        f"processes died {_RETRIES + 1} times ({how}) on the batch from {first.source} (text {first.number}) to "
        f"{last.source} (text {last.number}); the same command goes on"
    )


class Dask:
    """The workers of a Dask cluster, which can open the sources and have cablelint in the same version.

    A batch on which a worker died is given to another by the scheduler.
    """

    def __init__(self, scheduler: str) -> None:
        # Declared for types in part only.
        self._distributed: Any = import_module("distributed")
        try:
            self._client: Any = self._distributed.Client(scheduler, timeout=_PATIENCE, set_as_default=False)
        except (OSError, ValueError) as error:
            raise CorpusError(f"the Dask scheduler at {scheduler} does not answer") from error

    def results(self, batches: Iterator[Batch], how: How) -> Results:
        """See Engine."""
        gave_up = (self._distributed.KilledWorker, self._distributed.CancelledError, OSError)
        under_way: dict[Any, Batch] = {}
        completed = self._distributed.as_completed(loop=self._client.loop)
        work: Callable[..., Made] = partial(make, how=how)
        try:
            while True:
                while len(under_way) < self._room and (batch := next(batches, None)) is not None:
                    future = self._client.submit(work, batch.documents, pure=False)
                    under_way[future] = batch
                    completed.add(future)
                if not under_way:
                    return
                future = next(completed)
                batch = under_way.pop(future)
                made = future.result()
                if made.version != __version__:
                    raise CorpusError(f"the workers have cablelint {made.version}, this is {__version__}")
                yield batch, made
        except gave_up as error:
            raise CorpusError(f"the Dask cluster gave up ({type(error).__name__}); the same command goes on") from error

    @property
    def _room(self) -> int:
        """How many batches may be under way now; workers come and go."""
        threads: int = sum(self._client.nthreads().values())
        return _AHEAD * max(threads, 1)

    def stop(self) -> None:
        """See Engine."""
        self._client.close()
