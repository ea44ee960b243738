"""Texts in a file of many: messages, JSON objects, records of a table. Of a file one record at a time is held."""

import csv
import json
import re
from collections.abc import Iterator, Sequence
from typing import IO, Any

from cablelint.corpus.documents import Item, Reading
from cablelint.corpus.streams import UnreadableError, decode, lines, reason, too_long

_SEPARATOR = b"From "
# A message of more bytes is cut behind an NNNN, which ends a telegram: many telegrams without a separator.
_LONG_MESSAGE = 2**20


def messages(stream: IO[bytes], limit: int) -> Iterator[Item]:
    """The messages between lines that begin with `From `, each of which may hold several telegrams.

    Such a line separates where it is the first one or follows a blank one; what stands behind `From ` is the label.
    """
    label: str | None = None
    held: list[bytes] = []
    size, blank = 0, True
    for line in lines(stream, limit):
        size += len(line) if line is not None else limit + 1
        if line is not None and blank and line.startswith(_SEPARATOR):
            yield from _message(label, held, size - len(line), limit)
            label, held, size = decode(line[len(_SEPARATOR) :]).strip(), [], 0
        elif line is not None and size <= limit:
            held.append(line)
            if size > _LONG_MESSAGE and line.strip() == b"NNNN":
                yield from _message(label, held, size, limit)
                held, size = [], 0
        else:
            held = []
        blank = line is not None and not line.strip()
    yield from _message(label, held, size, limit)


def _message(label: str | None, held: list[bytes], size: int, limit: int) -> Iterator[Item]:
    if size > limit:
        yield Item(label=label, problem=too_long(limit))
    elif any(line.strip() for line in held):
        yield Item(label=label, data=b"".join(held))


def objects(stream: IO[bytes], reading: Reading) -> Iterator[Item]:
    """The objects of a JSON Lines file, one a line."""
    for line in lines(stream, reading.limit):
        if line is None:
            yield Item(problem=too_long(reading.limit))
        elif line.strip():
            yield _object(line, reading)


def _object(line: bytes, reading: Reading) -> Item:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        # Without the place, which differs from line to line: equal faults are counted together.
        return Item(problem=f"no JSON: {error.msg.lower()}")
    except RecursionError:
        return Item(problem="no JSON: nested too deeply")
    except ValueError as error:
        return Item(problem=f"no JSON: {reason(error)}")
    if not isinstance(value, dict):
        return Item(problem="no JSON object")
    label = value.get(reading.id_column)
    label = label if label is None or isinstance(label, str) else json.dumps(label)
    texts = []
    for key in reading.text_columns:
        if key not in value:
            return Item(label=label, problem=f'no key "{key}", expected a text')
        if not isinstance(value[key], str):
            return Item(label=label, problem=f'"{key}" is no text')
        texts.append(value[key])
    return Item(label=label, data="\n".join(texts))


def rows(stream: IO[bytes], delimiter: str, reading: Reading) -> Iterator[Item]:
    """The records of a table, told apart as RFC 4180 says. Raises UnreadableError where a column is not there."""
    csv.field_size_limit(2**31 - 1)  # a record is held to the limit before its fields are told apart
    given = _Lines(stream, delimiter, reading.limit)
    reader = csv.reader(given, delimiter=delimiter, escapechar=reading.escape)
    columns: _Columns | None = None if reading.header else _Columns([], reading)
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            given.begin()
            yield Item(problem=f"no record: {reason(error)}")
            continue
        if given.begin():
            yield Item(problem=too_long(reading.limit))
        elif columns is None:
            columns = _Columns(record, reading)
        elif record:
            yield columns.item(record)


class _Columns:
    """Where text and label of a record stand."""

    def __init__(self, header: Sequence[str], reading: Reading) -> None:
        names = [name.strip().removeprefix("\ufeff") for name in header]
        self._texts = [_index(names, column) for column in reading.text_columns]
        # A table need not name its telegrams.
        self._label = _index(names, reading.id_column, needed=False)

    def item(self, record: Sequence[str]) -> Item:
        label = record[self._label] if self._label is not None and self._label < len(record) else None
        if max(self._texts) >= len(record):
            return Item(label=label, problem=f"{len(record)} columns, expected {max(self._texts) + 1} or more")
        return Item(label=label, data="\n".join(record[index] for index in self._texts))


def _index(names: list[str], column: str, *, needed: bool = True) -> Any:
    if column in names:
        return names.index(column)
    if column.isdecimal() and int(column) > 0:
        return int(column) - 1
    if not needed:
        return None
    known = f"; there are {', '.join(names[:_NAMES_SHOWN])}" if names else " without a header, expected a number from 1"
    raise UnreadableError(f'no column "{column}"{known}')


_NAMES_SHOWN = 20


class _Lines:
    """The lines of a table for the reader of records, which holds all lines of a record.

    Of a record that is longer than the limit only what ends it is handed over: quotes, separators, and one letter in
    place of many. So the record behind it is read as it should be.
    """

    def __init__(self, stream: IO[bytes], delimiter: str, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._size = self._held = 0
        self._many = re.compile(rf'[^"\r\n\\{re.escape(delimiter)}]+')
        self._delimiters = re.compile(rf"{re.escape(delimiter)}+")
        self._delimiter = delimiter

    def begin(self) -> bool:
        """Begin a record; whether the one before was too long."""
        long = self._size > self._limit
        self._size = self._held = 0
        return long

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._stream.readline(self._limit + 1)
        if not line:
            raise StopIteration
        self._size += len(line)
        return decode(line) if self._size <= self._limit else self._shortened(line)

    def _shortened(self, line: bytes) -> str:
        kept = self._shorten(decode(line))
        while not line.endswith(b"\n") and (line := self._stream.readline(self._limit)):
            kept = self._shorten(kept + decode(line))
            self._check(len(kept))
        self._held += len(kept)
        self._check(self._held)
        return kept

    def _check(self, held: int) -> None:
        if held > self._limit:
            raise UnreadableError(f"a record {too_long(self._limit)} that cannot be passed over")

    def _shorten(self, text: str) -> str:
        return self._delimiters.sub(self._delimiter, self._many.sub("x", text))
