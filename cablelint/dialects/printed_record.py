"""The entries of the record that the archive wrote below a telegram of 1973 to 1979."""

import re
from collections.abc import Iterator

from cablelint.model import RecordEntry, Token
from cablelint.patterns import pattern
from cablelint.source import Span

# Original Classification: CONFIDENTIAL, but no line of a value in capitals; a value may go on in the next line.
_KEY = pattern(r"^((?=[^:\n]*[a-z]|TAGS:)[A-Za-z][A-Za-z ]{1,40}):(?=[ \r\n]|\Z)[ \t]*", re.MULTILINE)
_NOT_GIVEN = frozenset({"", "n/a"})


def read_entries(text: str, start: int, end: int) -> Iterator[RecordEntry]:
    """The entries in `text[start:end]`, in order."""
    key = _KEY.search(text, start, end)
    while key is not None:
        following = _KEY.search(text, key.end(), end)
        yield _read(text, key, following.start() if following is not None else end)
        key = following


def find_entry(text: str, name: str, start: int, end: int) -> RecordEntry | None:
    """The first entry of a name in `text[start:end]`; the others are not read."""
    line = text.find(f"\n{name}:", start, end)
    return next(read_entries(text, line + 1, end), None) if line >= 0 else None


def _read(text: str, key: re.Match[str], end: int) -> RecordEntry:
    """The entry that begins with a key and ends before an offset."""
    written = text[key.end() : end].rstrip()
    last = key.end() + len(written)
    name = Token(key[1], Span(*key.span(1)))
    if written in _NOT_GIVEN:
        return RecordEntry(name.span, name, None)
    return RecordEntry(Span(key.start(), last), name, Token(" ".join(written.split()), Span(key.end(), last)))
