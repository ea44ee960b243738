"""The documents of a source: the texts in it, one after the other, each of which may hold several telegrams."""

from collections.abc import Iterator
from typing import IO, NamedTuple

from attrs import frozen

from cablelint.corpus.kinds import Form, Kind, form_of
from cablelint.corpus.streams import UnreadableError, decompressed, open_file, read_whole, reason


@frozen
class Reading:
    """How sources are read.

    Attributes:
        base: The directory to which names are relative.
        include: What telegrams are called in directories and archives.
        kind: What every source is; None where its name says so.
        text_columns: The columns of a table, or the keys of an object, that make up the text.
        id_column: The column or key that names a telegram.
        header: Whether the first record of a table names the columns; else they are numbered from 1.
        escape: The character that makes the next one an ordinary one; None where quotes are doubled.
        limit: How many bytes a document may have.
    """

    base: str
    include: tuple[str, ...]
    kind: Kind | None = None
    text_columns: tuple[str, ...] = ("text",)
    id_column: str = "id"
    header: bool = True
    escape: str | None = None
    limit: int = 16_000_000


class Listed(NamedTuple):
    """A source that was found, its size in bytes, and why it cannot be read, where that is known."""

    name: str
    size: int
    problem: str | None = None


class Item(NamedTuple):
    """A text in a source: in which member, what the source calls it, and the text, or why it cannot be read."""

    member: str | None = None
    label: str | None = None
    data: bytes | str | None = None
    problem: str | None = None


class Document(NamedTuple):
    """A text and where it stands: the source, and its number there, from 1.

    Without `data` and `problem` it is all of the source, and is read by who works on it.
    """

    source: str
    number: int
    item: Item = Item()


class Position:
    """How far a source has been read, in bytes of the file."""

    def __init__(self) -> None:
        self.bytes = 0


def documents(listed: Listed, reading: Reading, position: Position) -> Iterator[Document]:
    """The documents of a source, in order. What cannot be read is a document that says so."""
    if listed.problem is not None:
        yield Document(listed.name, 1, Item(problem=listed.problem))
        return
    form = form_of(listed.name, reading.kind)
    if form.kind is Kind.TEXT:
        position.bytes = listed.size
        yield Document(listed.name, 1)
        return
    number = 0
    try:
        with open_file(listed.name, reading.base) as stream:
            for item in _items(stream, form, reading):
                number += 1
                position.bytes = min(max(position.bytes, stream.tell()), listed.size)
                yield Document(listed.name, number, item)
    except Exception as error:  # what is wrong with a file is told in as many ways as there are packages that read one
        yield Document(listed.name, number + 1, Item(problem=reason(error)))
        return
    if not number:
        expected = f", expected {' or '.join(reading.include)}" if form.kind.archive else ""
        yield Document(listed.name, 1, Item(problem=f"no telegrams in it{expected}"))


def read_source(name: str, reading: Reading) -> bytes:
    """The text that a source is, as bytes. Raises what `open_file` does, and UnreadableError where it is too long."""
    with open_file(name, reading.base) as stream:
        return read_whole(decompressed(stream, form_of(name, reading.kind).compression), reading.limit)


def _items(stream: IO[bytes], form: Form, reading: Reading) -> Iterator[Item]:
    from cablelint.corpus import archives, records

    plain = decompressed(stream, form.compression)
    match form.kind:
        case Kind.TEXT:
            yield Item(data=read_whole(plain, reading.limit))
        case Kind.MBOX:
            yield from records.messages(plain, reading.limit)
        case Kind.JSON_LINES:
            yield from records.objects(plain, reading)
        case Kind.CSV:
            yield from records.rows(plain, form.delimiter, reading)
        case Kind.ZIP:
            for member in archives.in_zip(plain, reading):
                yield from _items_of(member, reading)
        case Kind.TAR:
            for member in archives.in_tar(plain, reading):
                yield from _items_of(member, reading)


def _items_of(member: "tuple[str, IO[bytes] | Exception]", reading: Reading) -> Iterator[Item]:
    """The texts in a member of an archive; what is wrong with it stops at its end."""
    name, stream = member
    try:
        if isinstance(stream, Exception):
            raise stream
        form = form_of(name)
        if form.kind.archive:
            raise UnreadableError("an archive inside an archive")
        for item in _items(stream, form, reading):
            yield item._replace(member=name)
    except Exception as error:
        yield Item(member=name, problem=reason(error))
