"""How far a run is, how fast it is, and how long it will still take."""

import time
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, TextIO

# Where the output is no terminal, a line in so many seconds.
_INTERVAL = 30.0


class Progress:
    """Counts, and tells now and then: with a bar on a terminal, elsewhere with a line every half minute."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream
        self._clock = clock
        self._bar: Any = None
        self._task: Any = None
        self._started = self._told = clock()
        self._total = self._done = self._fresh = 0
        self.counts: Counter[str] = Counter()
        self.fresh: Counter[str] = Counter()

    def begin(self, sources: int, size: int) -> None:
        """Begin to work on so many sources of `size` bytes in all."""
        self._total = size
        self._started = self._told = self._clock()
        if not self._stream.isatty():
            self._say(f"{counted(sources, 'source')}, {counted(size, 'byte')}")
            return
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(
            BarColumn(), TaskProgressColumn(), TextColumn("{task.description}"), console=Console(file=self._stream)
        )
        self._task = self._bar.add_task(self.line, total=size or 1)
        self._bar.start()

    def advance(self, weight: int, counts: Mapping[str, int], *, earlier: bool = False) -> None:
        """Count a batch for which `weight` bytes of the sources were read, perhaps in an `earlier` run."""
        self._done += weight
        self.counts.update(counts)
        if not earlier:
            self._fresh += weight
            self.fresh.update(counts)
        if self._bar is not None:
            self._bar.update(self._task, completed=self._done, description=self.line)
        elif self._clock() - self._told >= _INTERVAL:
            self._told = self._clock()
            self._say(f"{self._share:.0%} {self.line}")

    def end(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return max(self._clock() - self._started, 1e-9)

    @property
    def rate(self) -> float:
        """Telegrams a second in this run."""
        return self.fresh["telegrams"] / self.seconds

    @property
    def remaining(self) -> float | None:
        """The seconds still to come, by the bytes so far; None where nothing is known yet."""
        return (self._total - self._done) * self.seconds / self._fresh if self._fresh else None

    @property
    def line(self) -> str:
        """How far the run is, in words."""
        unreadable = f", {self.counts['unreadable']:,} unreadable" if self.counts["unreadable"] else ""
        said = f"{counted(self.counts['telegrams'], 'telegram')}{unreadable}, {self.rate:,.0f}/s"
        return f"{said}, {duration(self.remaining)} left" if self.remaining is not None else said

    @property
    def verdict(self) -> str:
        """What came of the run, in words."""
        counts = self.counts
        unreadable = f", {counted(counts['unreadable'], 'text')} could not be read" if counts["unreadable"] else ""
        found = f"{counted(counts['errors'], 'error')} and {counted(counts['warnings'], 'warning')}"
        speed = f"{duration(self.seconds)}, {self.rate:,.0f} telegrams a second"
        earlier = counts["telegrams"] - self.fresh["telegrams"]
        before = f"; {earlier:,} of the telegrams were done earlier" if earlier else ""
        return f"{counted(counts['telegrams'], 'telegram')}{unreadable}; {found}; {speed}{before}"

    @property
    def _share(self) -> float:
        return self._done / self._total if self._total else 1.0

    def _say(self, line: str) -> None:
        self._stream.write(f"cablelint: {line}\n")
        self._stream.flush()


def counted(count: int, noun: str) -> str:
    """`1 text`, `2,000 texts`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def duration(seconds: float) -> str:
    """A stretch of time as it is said: `1 h 20 min`, `3 min 5 s`, `12 s`."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60} min"
    return f"{whole // 60} min {whole % 60} s" if whole >= 60 else f"{whole} s"
