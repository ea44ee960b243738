"""What a table is: columns, each of which knows how its value is found; and a table as the bytes of a Parquet file."""

import io
from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen

# How well zstandard compresses, 1 to 22. Above it time goes up and sizes hardly go down.
_COMPRESSION_LEVEL = 3


@frozen
class Column:
    """A column.

    Attributes:
        name: Its name.
        type: Its type in SQL: `VARCHAR`, `BIGINT[]`, `STRUCT(code VARCHAR, family VARCHAR)[]`.
        description: What it says, in one sentence; units or ranges, and what NULL means where that is not plain.
        value: How the value is found, from what a row of the table is about.
    """

    name: str
    type: str
    description: str
    value: Callable[[Any], Any]


@frozen
class Table:
    """A table: what a row of it is, and its columns."""

    row: str
    columns: tuple[Column, ...]

    def parquet(self, rows: Sequence[Any]) -> bytes:
        """The Parquet file of these rows; the same rows give the same bytes."""
        import pyarrow
        import pyarrow.parquet

        fields = [
            pyarrow.field(column.name, arrow_type(column.type), metadata={"description": column.description})
            for column in self.columns
        ]
        values = [
            _array([column.value(row) for row in rows], field.type)
            for column, field in zip(self.columns, fields, strict=True)
        ]
        table = pyarrow.Table.from_arrays(values, schema=pyarrow.schema(fields))
        file = io.BytesIO()
        pyarrow.parquet.write_table(table, file, compression="zstd", compression_level=_COMPRESSION_LEVEL)
        return file.getvalue()


def arrow_type(name: str) -> Any:
    """The Arrow type of a type in SQL. Raises KeyError for one that no column has."""
    import pyarrow

    if name.endswith("[]"):
        return pyarrow.list_(arrow_type(name[:-2]))
    if name.startswith("STRUCT("):
        members = [member.split(" ") for member in name.removeprefix("STRUCT(").removesuffix(")").split(", ")]
        return pyarrow.struct([(member, arrow_type(kind)) for member, kind in members])
    return {
        "BIGINT": pyarrow.int64(),
        "BOOLEAN": pyarrow.bool_(),
        "DATE": pyarrow.date32(),
        "INTEGER": pyarrow.int32(),
        "TIMESTAMPTZ": pyarrow.timestamp("s", tz="UTC"),
        "VARCHAR": pyarrow.string(),
    }[name]


def _array(values: list[Any], kind: Any) -> Any:
    import pyarrow

    try:
        return pyarrow.array(values, kind)
    except UnicodeEncodeError:
        return pyarrow.array([_writable(value) for value in values], kind)


def _writable(value: Any) -> Any:
    """A value without lone surrogates, which UTF-8 has no form for: they are written as their code points."""
    match value:
        case str():
            return value.encode("utf-8", "backslashreplace").decode("utf-8")
        case list():
            return [_writable(item) for item in value]
        case dict():
            return {name: _writable(item) for name, item in value.items()}
    return value
