"""What a source is, by its name: a telegram, or a file that holds many."""

from collections.abc import Iterable
from enum import Enum
from fnmatch import fnmatchcase
from typing import NamedTuple


class Kind(Enum):
    """How telegrams stand in a file."""

    TEXT = "text"
    MBOX = "mbox"
    JSON_LINES = "jsonl"
    CSV = "csv"
    ZIP = "zip"
    TAR = "tar"

    @property
    def archive(self) -> bool:
        """Whether a file of this kind has members with names."""
        return self in (Kind.ZIP, Kind.TAR)


class Compression(Enum):
    """How a file is compressed as a whole; the value ends its name."""

    GZIP = ".gz"
    ZSTANDARD = ".zst"


class Form(NamedTuple):
    """What a file is: the kind of what it holds, how it is compressed, what stands between the columns of a table."""

    kind: Kind
    compression: Compression | None = None
    delimiter: str = ","


_FORMS = {
    ".mbox": Form(Kind.MBOX),
    ".jsonl": Form(Kind.JSON_LINES),
    ".ndjson": Form(Kind.JSON_LINES),
    ".csv": Form(Kind.CSV),
    ".tsv": Form(Kind.CSV, delimiter="\t"),
    ".zip": Form(Kind.ZIP),
    ".tar": Form(Kind.TAR),
    ".tgz": Form(Kind.TAR, Compression.GZIP),
}


def form_of(name: str, forced: Kind | None = None) -> Form:
    """What a file of this name is; one that is not known by its name is a text."""
    stem, compression = _without_compression(name)
    form = next((form for suffix, form in _FORMS.items() if stem.endswith(suffix)), Form(Kind.TEXT))
    return form._replace(kind=forced or form.kind, compression=compression or form.compression)


def is_wanted(name: str, patterns: Iterable[str]) -> bool:
    """Whether a file is taken from a directory or an archive: one that holds many, or one with a telegram's name.

    A telegram's name is held against the patterns in any case, without what says how the file is compressed. Names that
    begin with a full stop are hidden and never taken.
    """
    name = name.rstrip("/").rpartition("/")[2]
    if name.startswith("."):
        return False
    stem = _without_compression(name)[0]
    return form_of(name).kind is not Kind.TEXT or any(
        fnmatchcase(candidate, pattern.casefold()) for pattern in patterns for candidate in (stem, name.casefold())
    )


def _without_compression(name: str) -> tuple[str, Compression | None]:
    name = name.casefold()
    compression = next((item for item in Compression if name.endswith(item.value)), None)
    return (name.removesuffix(compression.value) if compression is not None else name), compression
