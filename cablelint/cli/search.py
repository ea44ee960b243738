"""Finds the files that were asked for: those named, and the telegrams in directories, as the settings say."""

import os
import stat
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from cablelint.cli.files import STANDARD_INPUT, Loaded, Unreadable, read, reason
from cablelint.configuration.discovery import Configuration, Configurations
from cablelint.diagnostic import Report

if TYPE_CHECKING:
    from pathlib import Path


class EmptyDirectory(NamedTuple):
    """A directory that was named and in which nothing was found, and what was looked for."""

    path: str
    patterns: tuple[str, ...]


class Misconfigured(NamedTuple):
    """Settings with something wrong in them: what they hold for is not linted."""

    reports: tuple[Report, ...]


Problem = Unreadable | EmptyDirectory | Misconfigured
Found = TypeVar("Found")


class Search:
    """Finds files by the settings that hold for them.

    `stdin_name` is what the standard input is called, and whose settings hold for it.
    """

    def __init__(self, configurations: Configurations, stdin_name: str = "<stdin>") -> None:
        self.configurations = configurations
        self.stdin_name = stdin_name

    def path(self, name: str) -> str:
        """What a file is called in reports."""
        return self.stdin_name if name == STANDARD_INPUT else name

    def configuration(self, name: str) -> Configuration:
        """The configuration of a file."""
        return self.configurations.of_file(self.path(name))

    def find(self, names: Iterable[str]) -> Iterator[str | Problem]:
        """The files that names stand for, in order, each once; `-` stays as it is.

        A file is taken whatever it is called, of a directory the telegrams. What is wrong with settings is told once,
        in place of the files that they hold for; first what is wrong with those of the run.
        """
        told = {self.configurations.here}
        if self.configurations.here.reports:
            yield Misconfigured(self.configurations.here.reports)
        given = tuple(dict.fromkeys(names))
        # Of one name no file comes twice; what has come is kept in mind only where it must be.
        for found in self._find(given) if len(given) == 1 else _once(self._find(given)):
            configuration = self.configuration(found) if isinstance(found, str) else None
            if configuration is None or not configuration.reports:
                yield found
            elif configuration not in told:
                told.add(configuration)
                yield Misconfigured(configuration.reports)

    def load(self, names: Iterable[str]) -> Iterator[Loaded | Problem]:
        """What `find` finds, with the bytes of each file."""
        for found in self.find(names):
            if not isinstance(found, str):
                yield found
                continue
            try:
                loaded = Loaded(found, read(found, self.configuration(found).settings.largest))
            except OSError as error:
                yield Unreadable(found, reason(error))
                continue
            yield loaded

    def _find(self, names: Iterable[str]) -> Iterator[str | Unreadable | EmptyDirectory]:
        for name in names:
            if name == STANDARD_INPUT:
                yield name
                continue
            try:
                is_directory = stat.S_ISDIR(os.stat(name).st_mode)
            except OSError as error:
                yield Unreadable(name, reason(error))
                continue
            configuration = self.configurations.of_file(name)
            if configuration.settings.force_exclude and configuration.excludes(name, directory=is_directory):
                continue
            if is_directory:
                yield from self._inside(name)
            else:
                yield name

    def _inside(self, name: str) -> Iterator[str | Unreadable | EmptyDirectory]:
        from pathlib import Path

        empty = True
        for found in self._walk(Path(name)):
            empty = False
            yield found
        if empty:
            yield EmptyDirectory(name, self.configurations.of_directory(name).settings.include)

    def _walk(self, top: "Path") -> Iterator[str | Unreadable]:
        """The telegrams below a directory, in the order of their paths.

        Links to directories are not followed, so that a loop does no harm.
        """
        from cablelint.cli import gitignore

        root = top.resolve()
        configuration = self.configurations.of_directory(str(top))
        # Settings that leave out the directory itself: somebody named it all the same.
        overruled = configuration if configuration.excludes(str(top), directory=True) else None
        pending = [(top, True, gitignore.above(root))]
        while pending:
            path, is_directory, ignore = pending.pop()
            if not is_directory:
                yield str(path)
                continue
            try:
                with os.scandir(path) as scan:
                    entries = sorted(scan, key=lambda entry: entry.name, reverse=True)
            except OSError as error:
                yield Unreadable(str(path), reason(error))
                continue
            absolute = root / path.relative_to(top)
            if any(entry.name == gitignore.NAME for entry in entries):
                ignore = (*ignore, *gitignore.inside(absolute))
            configuration = self.configurations.of_directory(str(path))
            for entry in entries:
                directory = entry.is_dir(follow_symlinks=False)
                wanted = _is_wanted(entry, configuration, excluding=configuration is not overruled)
                respected = ignore if configuration.settings.respect_gitignore else ()
                if wanted and not gitignore.ignores(respected, absolute / entry.name, directory):
                    pending.append((path / entry.name, directory, ignore))


def _is_wanted(entry: os.DirEntry[str], configuration: Configuration, *, excluding: bool) -> bool:
    """Whether the settings take a directory's entry. Hidden ones are never taken."""
    if entry.name.startswith("."):
        return False
    directory = entry.is_dir(follow_symlinks=False)
    if not directory and not (configuration.includes(entry.name) and _is_file(entry)):
        return False
    return not (excluding and configuration.excludes(entry.path, directory=directory))


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def listed(name: str) -> list[str]:
    """The names in a file, or in the standard input: one a line, or with NUL between. Raises OSError."""
    data = read(name)
    names = data.split(b"\0") if b"\0" in data else data.splitlines()
    return [os.fsdecode(name) for name in names if name]


def _once(found: Iterable[Found]) -> Iterator[Found]:
    """Leave out a file that was there before, by its own name or inside a directory."""
    seen: set[str] = set()
    for item in found:
        if isinstance(item, str):
            # A link before `..` leads elsewhere than the text says.
            path = item if os.pardir in item else os.path.normpath(item)
            if path in seen:
                continue
            seen.add(path)
        yield item
