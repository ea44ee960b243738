"""Documents in batches: what is worked on, written and finished at one stroke."""

from collections.abc import Iterable, Iterator
from hashlib import blake2b

from attrs import frozen

from cablelint.corpus.documents import Document, Listed, Position, Reading, documents

# A batch ends with the document that brings it to so many bytes, however few they are.
_LARGEST = 16 * 2**20


@frozen
class Batch:
    """Some documents.

    Attributes:
        number: From 0, in the order of the sources.
        documents: In order.
        weight: How many bytes of the files of sources were read for it; for a source that others read its size.
        digest: What the batch is recognised by when a run goes on: the documents' places and sizes.
    """

    number: int
    documents: tuple[Document, ...]
    weight: int
    digest: str


def batches(sources: Iterable[Listed], reading: Reading, size: int) -> Iterator[Batch]:
    """All documents of the sources, at most `size` in a batch. The same sources give the same batches."""
    number = 0
    held: list[Document] = []
    held_bytes = consumed = weighed = 0
    for listed in sources:
        position = Position()
        for document in documents(listed, reading, position):
            held.append(document)
            held_bytes += _size(document, listed)
            if len(held) == size or held_bytes >= _LARGEST:
                yield _batch(number, held, consumed + position.bytes - weighed)
                weighed = consumed + position.bytes
                number += 1
                held, held_bytes = [], 0
        consumed += listed.size
    if held:
        yield _batch(number, held, consumed - weighed)


def _size(document: Document, listed: Listed) -> int:
    """How much a document takes: its text, where it is here, else the file that it will be read from."""
    return len(document.item.data) if document.item.data is not None else listed.size


def _batch(number: int, held: list[Document], weight: int) -> Batch:
    digest = blake2b(digest_size=16)
    for source, place, item in held:
        size = len(item.data) if item.data is not None else None
        digest.update(repr((source, place, item.member, item.label, size)).encode("utf-8", "backslashreplace"))
    return Batch(number, tuple(held), weight, digest.hexdigest())
