"""`cablelint parse`: the typed model, as the rules see it."""

from collections.abc import Iterator
from datetime import date
from enum import Enum, IntEnum
from typing import TypeGuard

import click
from attrs import AttrsInstance, fields, has

from cablelint import api
from cablelint.cli import files
from cablelint.configuration.discovery import Configurations
from cablelint.model import Addressee, ArchiveRecord, Cable, ClassifiedBy, Malformed
from cablelint.output.style import visible
from cablelint.source import Source, Span

# What is worked out from the fields of a node, shown before them.
DERIVED: dict[type, tuple[str, ...]] = {
    Cable: ("reference_id", "tags", "subject", "signature", "summary"),
    ClassifiedBy: ("classifiers",),
    Addressee: ("office_symbols",),
    ArchiveRecord: ("entries",),
}


@click.command("parse", short_help="Show what the parser saw.")
@click.argument("name", metavar="FILE", type=click.Path(readable=False))
@click.option("--output-format", "form", type=click.Choice(("tree", "json")), default="tree", show_default=True)
def command(name: str, form: str) -> None:
    """Show the typed model of FILE (- for the standard input): every field with its place.

    JSON is one object with the list `telegrams`, as a file may hold several. It has spans as [start, end] in code
    points from 0, enumerations by value, dates as in ISO 8601.
    """
    most = Configurations().of_file(name).settings.largest
    source = Source.read(files.read_one(name, most))
    cables = api.telegrams(source)
    if form == "json":
        import json

        click.echo(json.dumps({"version": 1, "telegrams": [plain(cable) for cable in cables]}, indent=2))
    else:
        for cable in cables:
            click.echo("\n".join(_tree("Cable", cable, source, 0)))


def plain(value: object) -> object:
    """A value of the model as JSON has it.

    An object that says that a field could not be read has a `type` of Malformed. Levels go by their names.
    """
    if isinstance(value, Span):
        return list(value)
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted((plain(item) for item in value), key=str)
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if is_node(value):
        return {name: plain(item) for name, item in _members(value)}
    return value


def is_node(value: object) -> TypeGuard[AttrsInstance]:
    """Whether a value is a part of the model with fields of its own."""
    return has(type(value))


def _members(node: AttrsInstance) -> Iterator[tuple[str, object]]:
    """The fields of a node, and what is worked out from them."""
    yield from ((name, getattr(node, name)) for name in DERIVED.get(type(node), ()))
    if isinstance(node, Malformed):
        yield "type", "Malformed"
    members = ((field.name, getattr(node, field.name)) for field in fields(type(node)))
    yield from (member for member in members if not isinstance(member[1], Source))


def _tree(name: str, value: object, source: Source, depth: int) -> Iterator[str]:
    """Lines of a tree: a node with its kind and place, below it its fields; a token on one line."""
    indent = "  " * depth
    if isinstance(value, tuple) and value and not isinstance(value, Span):
        yield f"{indent}{name}"
        for number, item in enumerate(value, 1):
            yield from _tree(str(number), item, source, depth + 1)
    elif is_node(value):
        members = dict(_members(value))
        span = members.pop("span", None)
        place = f"  {_place(span, source)}" if isinstance(span, Span) else ""
        if set(members) == {"text"}:
            yield f"{indent}{name}: {_scalar(members['text'], source)}{place}"
            return
        yield f"{indent}{name}: {type(value).__name__}{place}"
        for member, item in members.items():
            if member != "type":
                yield from _tree(member, item, source, depth + 1)
    else:
        yield f"{indent}{name}: {_scalar(value, source)}"


def _scalar(value: object, source: Source) -> str:
    if value is None or value == ():
        return "-"
    if isinstance(value, Span):
        return _place(value, source)
    return f'"{visible(value)}"' if isinstance(value, str) else str(plain(value))


def _place(span: Span, source: Source) -> str:
    start, end = source.position(span.start), source.position(span.end)
    return f"{start.line}:{start.column}-{end.line}:{end.column}"
