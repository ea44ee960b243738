"""Reads files, and writes them back."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import click

from cablelint.cli import EXIT_TROUBLE
from cablelint.output.style import visible

STANDARD_INPUT = "-"


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


def reason(error: OSError) -> str:
    """What the system says, in lower case."""
    return (error.strerror or type(error).__name__).lower()


def read_one(name: str) -> bytes:
    """The bytes of a file that a command cannot do without. Raises TroubleError."""
    try:
        return read(name)
    except OSError as error:
        raise TroubleError(f"{visible(name)}: {reason(error)}") from error


def read(name: str) -> bytes:
    """The bytes of a file, or of the standard input. Raises OSError."""
    return sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()


def has_changed(name: str, data: bytes | None) -> bool:
    """Whether a file has other bytes than it had, or can no longer be read; None for one that was not there."""
    try:
        return read(name) != data
    except OSError:
        return data is not None


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def save(name: str, data: bytes) -> None:
    """Write a file that may be new. Raises OSError."""
    if Path(name).exists():
        write(name, data)
    else:
        Path(name).write_bytes(data)


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
