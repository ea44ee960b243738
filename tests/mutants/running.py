"""Runs the tests against mutants, each in a process that branches off from one that has everything loaded."""

import gc
import importlib
import os
import signal
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from functools import cache
from itertools import chain, islice, zip_longest
from typing import Any, NoReturn

import coverage
import pytest
from _pytest.runner import runtestprotocol
from attrs import frozen

from cablelint import api
from cablelint.model import Cable
from cablelint.source import Source

from .changes import Mutant
from .grafting import forget, graft, holders

# A test that takes more seconds of the processor is not run against mutants; of the others a mutant meets so many.
SLOW, MOST_TESTS = 0.3, 120
# A mutant may never end: it has so many seconds.
PATIENCE = 20


class Outcome(Enum):
    """What became of a mutant: the exit status of its process."""

    SURVIVED = 0
    KILLED = 1
    # The module cannot be imported, so that no test is asked.
    STILLBORN = 3
    TIMEOUT = 4


@frozen(eq=False)
class Test:
    """A test and how long it takes, in seconds of the processor."""

    item: pytest.Item
    seconds: float


# By file and test, the lines of the file that the test runs.
Lines = dict[str, dict[Test, frozenset[int]]]


class Plugin:
    """The pytest plugin that runs the collected tests once, then against every mutant.

    `judge` is told of every mutant what became of it; so many as `jobs` says run at a time.
    """

    def __init__(self, mutants: Iterable[Mutant], judge: Callable[[Mutant, Outcome], None], jobs: int) -> None:
        self.mutants = list(mutants)
        self.judge = judge
        self.jobs = jobs

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the tests that hypothesis draws examples for: they take longer than all others together."""
        items[:] = [item for item in items if not hasattr(getattr(item, "obj", None), "hypothesis")]

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests to see what they execute and how long they take, then the mutants."""
        lines = _lines(session.items, {str(mutant.path) for mutant in self.mutants})
        read = _keep_what_was_read(lines)
        gc.collect()
        gc.freeze()
        running: dict[int, Mutant] = {}
        for mutant in self.mutants:
            if len(running) == self.jobs:
                self._wait(running)
            running[_started(mutant, list(_chosen(mutant, lines)), read)] = mutant
        while running:
            self._wait(running)
        return True

    def _wait(self, running: dict[int, Mutant]) -> None:
        """Hand on the outcome of the next mutant that ends."""
        process, status = os.wait()
        self.judge(running.pop(process), _outcome(status))


def _lines(items: list[pytest.Item], files: set[str]) -> Lines:
    """What the tests run of the files; slow tests are left out. Raises where a test fails."""
    measured = coverage.Coverage(data_file=None, include=sorted(files))
    tests = []
    with measured.collect():
        for number, item in enumerate(items):
            forget()
            measured.switch_context(str(number))
            start = time.process_time()
            _run(item)
            tests.append(Test(item, time.process_time() - start))
    lines: dict[str, dict[Test, set[int]]] = {file: defaultdict(set) for file in files}
    data = measured.get_data()
    for file in data.measured_files():
        for line, contexts in data.contexts_by_lineno(file).items():
            for test in (tests[int(context)] for context in contexts if context):
                if test.seconds <= SLOW:
                    lines[file][test].add(line)
    return {file: {test: frozenset(seen) for test, seen in ran.items()} for file, ran in lines.items()}


def _keep_what_was_read(lines: Lines) -> Any:
    """Read each text once: no rule takes part in that, and it is most of the time of a test. Gives what read before."""
    read: Callable[[Source, str | None], tuple[Cable, ...]] = vars(api)["parse_source"]

    @cache
    def kept(text: str, directives: tuple[Any, ...], dialect: str | None) -> tuple[Cable, ...]:
        return read(Source(text, directives=directives), dialect)

    def parse_source(source: Source, dialect: str | None = None) -> tuple[Cable, ...]:
        return kept(source.text, source.directives, dialect)

    vars(api)["parse_source"] = parse_source
    for test in {test for ran in lines.values() for test in ran}:
        _run(test.item)
    return read


def _chosen(mutant: Mutant, lines: Lines) -> Iterator[Test]:
    """The tests that run the changed statement, in turn from each way through the module, the longest way first.

    A statement that is run at import changes whatever holds what it makes.
    """
    files = {str(mutant.path)}
    statement = frozenset(range(mutant.first, mutant.last + 1))
    if mutant.owner:
        files = {str(module.__file__) for module in holders(mutant.module, mutant.owner)} & lines.keys()
    ways: dict[tuple[str, frozenset[int]], list[Test]] = defaultdict(list)
    for file in files:
        for test, seen in lines[file].items():
            if mutant.owner or not seen.isdisjoint(statement):
                ways[file, seen].append(test)
    ordered = [
        sorted(tests, key=lambda test: test.seconds)
        for _, tests in sorted(ways.items(), key=lambda way: len(way[0][1]), reverse=True)
    ]
    in_turn = (test for test in chain.from_iterable(zip_longest(*ordered)) if test is not None)
    return islice(dict.fromkeys(in_turn), MOST_TESTS)


def _started(mutant: Mutant, tests: list[Test], read: Any) -> int:
    """The id of the process in which the mutant lives."""
    process = os.fork()
    if process == 0:
        _be(mutant, tests, read)
    return process


def _outcome(status: int) -> Outcome:
    if os.WIFSIGNALED(status):
        return Outcome.TIMEOUT if os.WTERMSIG(status) == signal.SIGALRM else Outcome.KILLED
    return Outcome(os.WEXITSTATUS(status))


def _be(mutant: Mutant, tests: list[Test], read: Any) -> NoReturn:
    """Live as a mutant until a test fails."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    signal.alarm(PATIENCE)
    try:
        graft(importlib.import_module(mutant.module), mutant.text)
    except BaseException:
        os._exit(Outcome.STILLBORN.value)
    forget()
    if not mutant.module.startswith("cablelint.rules"):
        vars(api)["parse_source"] = read
    try:
        for test in tests:
            _run(test.item)
    except BaseException:
        os._exit(Outcome.KILLED.value)
    os._exit(Outcome.SURVIVED.value)


def _run(item: pytest.Item) -> None:
    """Run a test; one that asks for no fixtures as the mere function that it is. Raises where it fails."""
    assert isinstance(item, pytest.Function)
    given = item.callspec.params if hasattr(item, "callspec") else {}
    try:
        if set(item.fixturenames) <= given.keys():
            item.obj(**given)
        else:
            _run_with_fixtures(item)
    except pytest.skip.Exception:
        pass


def _run_with_fixtures(item: pytest.Function) -> None:
    reports = runtestprotocol(item, log=False, nextitem=None)
    assert not any(report.failed for report in reports), item.nodeid
