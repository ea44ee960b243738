"""Members of archives, as streams. Nothing is unpacked: the name of a member is a word and never a path."""

import zlib
from collections.abc import Iterator
from typing import IO, Any

from cablelint.corpus.documents import Reading
from cablelint.corpus.kinds import is_wanted
from cablelint.corpus.streams import UnreadableError

Member = tuple[str, "IO[bytes] | Exception"]

# The longest header of a member in a tar file, in bytes: a name has thousands at most.
_LONGEST_HEADER = 2**20


def in_zip(stream: IO[bytes], reading: Reading) -> Iterator[Member]:
    """The telegrams of a zip file, in the order of its table of contents, which is held in memory."""
    from zipfile import BadZipFile, ZipFile

    with ZipFile(stream) as archive:
        for info in archive.infolist():
            if info.is_dir() or not is_wanted(info.filename, reading.include):
                continue
            try:
                opened = archive.open(info)
            except (BadZipFile, NotImplementedError, OSError, RuntimeError, ValueError, zlib.error) as error:
                yield info.filename, error
                continue
            with opened:
                yield info.filename, opened


def in_tar(stream: IO[bytes], reading: Reading) -> Iterator[Member]:
    """The telegrams of a tar file, read once from its beginning to its end."""
    import tarfile

    guarded: Any = _Guarded(stream)
    with tarfile.open(fileobj=guarded, mode="r|") as archive:
        inside: Any = archive
        while True:
            # First pass over what is left of the member before, so that only a header is read under guard.
            if inside.offset > inside.fileobj.tell():
                inside.fileobj.seek(inside.offset - 1)
                if not inside.fileobj.read(1):
                    raise UnreadableError("it breaks off")
            guarded.left = _LONGEST_HEADER
            member = archive.next()
            guarded.left = None
            inside.members.clear()  # else all headers would be kept
            if member is None:
                return
            if not member.isfile() or not is_wanted(member.name, reading.include):
                continue
            if member.issparse():
                yield member.name, UnreadableError("a sparse file")
                continue
            opened = archive.extractfile(member)
            assert opened is not None  # a regular file has a content
            yield member.name, opened


class _Guarded:
    """A stream of which, where `left` says so, no more than so many bytes are read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.left: int | None = None

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        if self.left is not None:
            self.left -= len(data)
            if self.left < 0:
                raise UnreadableError(f"a header longer than {_LONGEST_HEADER} bytes")
        return data
