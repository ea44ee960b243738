"""Bytes out of files, wherever they are and however they are compressed. Nothing is read whole."""

import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

from cablelint.corpus.kinds import Compression

_LONGEST_REASON = 200


class UnreadableError(Exception):
    """Something in a collection cannot be read; the text says why, in one line."""


def is_address(name: str) -> bool:
    """Whether a name is the address of a file elsewhere, as `s3://bucket/a.txt`."""
    return "://" in name


def open_file(name: str, base: str) -> IO[bytes]:
    """Open a file for reading; `base` is the directory to which its name is relative.

    Raises OSError, UnreadableError, and for addresses whatever the package that reads them raises.
    """
    if is_address(name):
        import fsspec

        return cast("IO[bytes]", fsspec.open(name, "rb").open())
    # Without O_NONBLOCK, opening a pipe would wait for who writes into it.
    descriptor = os.open(Path(base, name), os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise UnreadableError("not a regular file")
    return os.fdopen(descriptor, "rb")


def decompressed(stream: IO[bytes], compression: Compression | None) -> IO[bytes]:
    """What a stream holds. A compressed one that breaks off raises as it is read."""
    match compression:
        case Compression.GZIP:
            import gzip

            return cast("IO[bytes]", gzip.GzipFile(fileobj=stream))
        case Compression.ZSTANDARD:
            import pyarrow

            reader: Any = pyarrow.CompressedInputStream(stream, "zstd")
            return io.BufferedReader(reader)
    return stream


def read_whole(stream: IO[bytes], limit: int) -> bytes:
    """All that a stream holds. Raises UnreadableError where that is more than `limit` bytes."""
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError(too_long(limit))
    return data


def lines(stream: IO[bytes], limit: int) -> Iterator[bytes | None]:
    """The lines of a stream, each with its end; None for one of more than `limit` bytes."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(limit)
        yield None


def decode(data: bytes) -> str:
    """A line of a table as text: UTF-8, else Windows-1252, else Latin-1."""
    for encoding in ("utf-8", "windows-1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def too_long(limit: int) -> str:
    """What is said of something that is longer than the limit."""
    return f"longer than the limit of {limit} bytes"


def reason(error: Exception) -> str:
    """Why something could not be read, in one line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    if isinstance(error, UnreadableError):
        return str(error)
    said = " ".join(str(error).split())[:_LONGEST_REASON]
    # A first word in capitals is a name, as ZSTD.
    return (said if said[:2].isupper() else said[:1].lower() + said[1:]) or "it cannot be read"
