"""Members of archives, as streams. Nothing is unpacked: the name of a member is a word and never a path."""

import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any

from cablelint.corpus.documents import Reading
from cablelint.corpus.kinds import is_wanted
from cablelint.corpus.streams import UnreadableError

if TYPE_CHECKING:
    from tarfile import TarFile, TarInfo

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
    guarded.left = _LONGEST_HEADER
    try:
        opened = tarfile.open(fileobj=guarded, mode="r|")  # noqa: SIM115 - entered below
    except tarfile.ReadError as error:
        raise UnreadableError("it is no tar file") from error
    with opened as archive:
        while (member := archive.next()) is not None:
            guarded.left = None
            if member.isfile() and is_wanted(member.name, reading.include):
                yield member.name, _content(archive, member)
            _pass_over(archive)
            guarded.left = _LONGEST_HEADER


def _content(archive: "TarFile", member: "TarInfo") -> IO[bytes] | Exception:
    if member.issparse():
        return UnreadableError("a sparse file")
    opened = archive.extractfile(member)
    assert opened is not None  # a regular file has a content
    return opened


def _pass_over(archive: Any) -> None:
    """Go to the header of the next member, so that nothing but this is read under guard."""
    archive.members.clear()  # else all headers would be kept
    if archive.offset > archive.fileobj.tell():
        archive.fileobj.seek(archive.offset - 1)
        if not archive.fileobj.read(1):
            raise UnreadableError("it breaks off")


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
