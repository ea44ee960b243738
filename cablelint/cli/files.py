"""Finds the files that were asked for, reads them, and writes them back."""

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import click

from cablelint.cli import EXIT_TROUBLE, gitignore
from cablelint.output.style import visible

STANDARD_INPUT = "-"
SUFFIXES = (".txt", ".cable")


class TroubleError(click.ClickException):
    """Something that was asked for cannot be done: one line, and exit code 2."""

    exit_code = EXIT_TROUBLE


class Loaded(NamedTuple):
    """A file's name and bytes."""

    name: str
    data: bytes


class Unreadable(NamedTuple):
    """A file or directory that cannot be read, and why."""

    path: str
    reason: str


class EmptyDirectory(NamedTuple):
    """A directory that was named and in which nothing was found."""

    path: str


def find(names: Iterable[str]) -> Iterator[str | Unreadable | EmptyDirectory]:
    """The files that names stand for, in order: a file whatever it is called, a directory's telegrams, `-` as it is."""
    for name in dict.fromkeys(names):
        if name == STANDARD_INPUT:
            yield name
            continue
        try:
            is_directory = stat.S_ISDIR(Path(name).stat().st_mode)
        except OSError as error:
            yield Unreadable(name, reason(error))
            continue
        if not is_directory:
            yield name
            continue
        empty = True
        for found in _walk(Path(name)):
            empty = False
            yield found
        if empty:
            yield EmptyDirectory(name)


def _walk(top: Path) -> Iterator[str | Unreadable]:
    """The telegrams below a directory, in the order of their paths.

    Hidden entries and those that a .gitignore names are left out; links to directories are not followed, so that a loop
    does no harm.
    """
    root = top.resolve()
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
        for entry in entries:
            directory = entry.is_dir(follow_symlinks=False)
            wanted = directory or (entry.name.casefold().endswith(SUFFIXES) and _is_file(entry))
            hidden = entry.name.startswith(".") or gitignore.ignores(ignore, absolute / entry.name, directory)
            if wanted and not hidden:
                pending.append((path / entry.name, directory, ignore))


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # a link that leads to itself
        return False


def reason(error: OSError) -> str:
    """What the system says, in lower case."""
    return (error.strerror or type(error).__name__).lower()


def load(names: Iterable[str]) -> Iterator[Loaded | Unreadable | EmptyDirectory]:
    """What `find` finds, with the bytes of each file."""
    for found in find(names):
        if not isinstance(found, str):
            yield found
            continue
        try:
            loaded = Loaded(found, _read(found))
        except OSError as error:
            yield Unreadable(found, reason(error))
            continue
        yield loaded


def read_one(name: str) -> bytes:
    """The bytes of a file that a command cannot do without. Raises TroubleError."""
    try:
        return _read(name)
    except OSError as error:
        raise TroubleError(f"{visible(name)}: {reason(error)}") from error


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()


def write(name: str, data: bytes) -> None:
    """Replace a file's bytes at one stroke; owner and permissions stay, and a link stays a link. Raises OSError."""
    import tempfile

    target = Path(name).resolve()
    before = target.stat()
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "permission denied")
    descriptor, temporary_name = tempfile.mkstemp(dir=target.parent, prefix=".cablelint-")
    temporary = Path(temporary_name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        made = temporary.stat()
        if (made.st_uid, made.st_gid) != (before.st_uid, before.st_gid):
            with suppress(PermissionError):  # only an administrator may give a file away
                os.chown(temporary, before.st_uid, before.st_gid)
        temporary.chmod(stat.S_IMODE(before.st_mode))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
