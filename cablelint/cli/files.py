"""Reads files, and writes them back."""

import errno
import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import click

from cablelint.cli import EXIT_TROUBLE
from cablelint.output.style import visible

if TYPE_CHECKING:
    from pathlib import Path

STANDARD_INPUT = "-"
MEGABYTE = 1_000_000


class TroubleError(click.ClickException):
    """Something that was asked for cannot be done: one line, and exit code 2."""

    exit_code = EXIT_TROUBLE


class ChangedError(OSError):
    """A file has other bytes than it had when it was read."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, "it was changed meanwhile")


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


def read_one(name: str, most: int) -> bytes:
    """The bytes, at most `most`, of a file that a command cannot do without. Raises TroubleError."""
    try:
        return read(name, most)
    except OSError as error:
        raise TroubleError(f"{visible(name)}: {reason(error)}") from error


def read(name: str, most: int | None = None) -> bytes:
    """The bytes of a file, or of the standard input.

    Raises OSError, also for more than `most` bytes, for a pipe that no process writes to, and for a device that would
    have to be waited for.
    """
    if name == STANDARD_INPUT:
        return _bounded(sys.stdin.buffer, b"", most)
    with open(name, "rb", opener=_at_once) as stream:
        regular = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
        return _bounded(stream, b"" if regular else _begun(stream.fileno()), most)


def _at_once(name: str, flags: int) -> int:
    """Open a file without waiting for the other end of a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _begun(descriptor: int) -> bytes:
    """The first byte of a pipe or a device; a pipe that is being written to is waited for from now on."""
    pipe = stat.S_ISFIFO(os.fstat(descriptor).st_mode)
    try:
        begun = os.read(descriptor, 1)
    except BlockingIOError:
        if not pipe:
            raise
        begun = b""
    else:
        if pipe and not begun:
            raise OSError(errno.EPIPE, "no process writes to this pipe")
    if pipe:
        os.set_blocking(descriptor, True)
    return begun


def _bounded(stream: BinaryIO, begun: bytes, most: int | None) -> bytes:
    if most is None:
        return begun + stream.read()
    data = begun + stream.read(most + 1 - len(begun))
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than the {most // MEGABYTE} megabytes of max-file-size")
    return data


def has_changed(name: str, data: bytes | None) -> bool:
    """Whether a file has other bytes than it had, or can no longer be read; None for one that was not there."""
    try:
        return read(name, None if data is None else len(data)) != data
    except OSError:
        return data is not None


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def save(name: str, data: bytes, before: bytes | None) -> None:
    """Write a file that had the bytes `before`; None for one that was not there. Raises OSError as `write` does."""
    if before is not None:
        write(name, data, before)
        return
    from pathlib import Path

    path = Path(name)
    try:
        stream = path.open("xb")
    except FileExistsError:
        raise ChangedError from None
    try:
        with stream:
            stream.write(data)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def write(name: str, data: bytes, before: bytes) -> None:
    """Replace a file's bytes at one stroke; owner, permissions and other names stay, and a link stays a link.

    Raises OSError, with the file as it was: ChangedError where it no longer has the bytes `before`.
    """
    import shutil
    import tempfile
    from pathlib import Path

    target = Path(name).resolve()
    status = target.stat()
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "permission denied")
    descriptor, temporary_name = tempfile.mkstemp(dir=target.parent, prefix=".cablelint-")
    temporary = Path(temporary_name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(descriptor)
        made = temporary.stat()
        if (made.st_uid, made.st_gid) != (status.st_uid, status.st_gid):
            with suppress(PermissionError):  # only an administrator may give a file away
                os.chown(temporary, status.st_uid, status.st_gid)
        shutil.copystat(target, temporary)
        os.utime(temporary)
        if has_changed(str(target), before):
            raise ChangedError
        if status.st_nlink == 1:
            temporary.replace(target)
        else:
            _overwrite(target, data, before)
    finally:
        temporary.unlink(missing_ok=True)


def _overwrite(target: "Path", data: bytes, before: bytes) -> None:
    """Write a file that has other names, which would keep the old bytes if it were replaced; all or nothing."""
    with target.open("r+b", buffering=0) as stream:
        try:
            _put(stream, data)
        except OSError:
            _put(stream, before)  # in the room that it had
            raise


def _put(stream: BinaryIO, data: bytes) -> None:
    stream.seek(0)
    rest = memoryview(data)
    while rest:
        rest = rest[stream.write(rest) :]
    stream.truncate(len(data))
