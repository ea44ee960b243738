"""The tables of docs/model.md: every class of the model with its fields, from their types and docstrings."""

import inspect
import json
import re
from collections.abc import Collection, Iterator
from enum import Enum, IntEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from cablelint import Cable, FixResult, Marking, Report, Span, fix, lint
from cablelint import model as nodes
from cablelint.cli.parse import DERIVED, plain
from cablelint.diagnostic import Message
from cablelint.lazy import lazy

PARTS = {"The telegram": (Cable,), "The report": (Report, FixResult)}
# What is done to the example telegram to show the fields that a sound one leaves empty.
SPOILED = (
    ("ZNY CCCCC ZZH", "ZNY 5 ZZH"),
    ("FM AMEMBASSY VALLETTA", "TRANSMISSION RESUMED"),
    ("TAGS: PREL", "TAGS: [PREL](#)"),
    ("E.O. 12958: DECL: 07/16/2018", "E.O. 12958: DECL: X1, X6"),
    ("-- (SBU)", "-- (SBX)"),
    ("3. (SBU)", "3. (S)"),
    ("NNNN\n", "NNNN\nNNNN\n"),
)
_DESCRIBED = re.compile(r"^    (\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)
_LONGEST_EXAMPLE = 40
_NOWHERE = "–"

Instances = dict[type, list[tuple[Any, str, bool]]]


def tables(example: str) -> str:
    """The classes that a telegram and a report consist of, each with a table."""
    found = instances(example)
    sections: list[str] = []
    seen: list[type] = []
    for title, roots in PARTS.items():
        reached = classes(*roots, seen=seen)
        seen += reached
        sections.append(f"## {title}\n")
        sections += [_enumeration(cls) if issubclass(cls, Enum) else _table(cls, found) for cls in reached]
    return "\n".join(sections)


def classes(*roots: type, seen: Collection[type] = ()) -> list[type]:
    """Every class that can be reached from the roots by the types of fields, in the order of reading."""
    reached: list[type] = []
    waiting: list[type] = list(roots)
    while waiting:
        cls = waiting.pop(0)
        if cls in reached or cls in seen:
            continue
        reached.append(cls)
        if attrs.has(cls):
            parts = [part for hint in hints(cls).values() for part in _parts(hint)]
            waiting = [part for part in parts if _is_documented(part)] + waiting
    return reached


def hints(of: Any) -> dict[str, Any]:
    """The types of a class's fields, or of a function's arguments."""
    return get_type_hints(of, localns={**vars(nodes), "Cable": Cable})


def descriptions(cls: type) -> dict[str, str]:
    """What a class's docstring says of each field below "Attributes:", in the order of the fields.

    Raises ValueError where a field is not described or a description has no field. The span need not be described where
    it is the place of the whole.
    """
    written = dict(_DESCRIBED.findall((inspect.getdoc(cls) or "").partition("\nAttributes:\n")[2]))
    names = [field.name for field in attrs.fields(cls)]
    if "span" in names:
        written.setdefault("span", "The place of the whole.")
    if set(written) != set(names):
        odd = ", ".join(sorted(set(written) ^ set(names)))
        raise ValueError(f'{cls.__name__}: the fields and the lines below "Attributes:" differ in {odd}')
    return {name: " ".join(written[name].split()) for name in names}


def properties(cls: type) -> dict[str, Any]:
    """The functions behind a class's public properties."""
    members = {name: member for name, member in vars(cls).items() if not name.startswith("_")}
    getters = {name: member.fget for name, member in members.items() if isinstance(member, property)}
    return getters | {name: member.func for name, member in members.items() if isinstance(member, lazy)}


def instances(example: str) -> Instances:
    """The parts of the example telegram by class, each with its text; then, marked True, those of a spoiled copy."""
    spoiled = example
    for old, new in SPOILED:
        spoiled = spoiled.replace(old, new)
    found: Instances = {}
    for text, is_spoiled in ((example, False), (spoiled, True)):
        for root in (lint(text), fix(text)):
            for node in _walk(root):
                found.setdefault(type(node), []).append((node, text, is_spoiled))
    return found


def _walk(value: Any) -> Iterator[Any]:
    if attrs.has(type(value)):
        yield value
        for field in attrs.fields(type(value)):
            yield from _walk(getattr(value, field.name))
    elif isinstance(value, tuple) and not isinstance(value, Span):
        for item in value:
            yield from _walk(item)


def _parts(hint: Any) -> list[Any]:
    """The plain types that a type is made of."""
    inner = get_args(hint)
    return [part for item in inner for part in _parts(item)] if inner else [hint]


def _is_documented(part: object) -> bool:
    return isinstance(part, type) and (attrs.has(part) or issubclass(part, Enum))


def _words(hint: Any) -> str:
    """A type as the tables say it."""
    inner = [_words(item) for item in get_args(hint) if item is not Ellipsis]
    if get_origin(hint) in (UnionType, Union):
        return " or ".join(inner)
    if inner:
        kinds = {tuple: "tuple", frozenset: "set"}
        return f"{kinds.get(get_origin(hint), 'mapping')} of {' to '.join(inner)}"
    if hint is NoneType:
        return "None"
    return f"[{hint.__name__}](#{hint.__name__.lower()})" if _is_documented(hint) else hint.__name__


def _table(cls: type, found: Instances) -> str:
    """The section of one class."""
    head = (inspect.getdoc(cls) or "").partition("\nAttributes:\n")[0].strip()
    rows = [(name, hints(cls)[name], text) for name, text in descriptions(cls).items()]
    lines = [f"### {cls.__name__}\n", f"{head}\n", "| field | type | meaning | example |", "| --- | --- | --- | --- |"]
    lines += [_row(cls, row, found) for row in rows]
    lines += [_row(cls, row, found) for row in _derived(cls)]
    return "\n".join(lines) + "\n"


def _derived(cls: type) -> Iterator[tuple[str, Any, str]]:
    """What is worked out from the fields: JSON has none of it, but for the few that a telegram begins with."""
    for name, getter in properties(cls).items():
        text = " ".join((inspect.getdoc(getter) or "").split())
        where = "Worked out; in JSON too." if name in DERIVED.get(cls, ()) else "Worked out."
        yield name, hints(getter)["return"], f"{text} *{where}*"


def _row(cls: type, row: tuple[str, Any, str], found: Instances) -> str:
    name, hint, text = row
    cells = (f"`{name}`", _words(hint), text, _example(found.get(cls, []), name))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _example(candidates: list[tuple[Any, str, bool]], name: str) -> str:
    """The first value of a field that shows something; with an asterisk where only the spoiled copy has one."""
    for node, text, is_spoiled in candidates:
        shown = _show(getattr(node, name), text)
        if shown:
            fence = "`` " if "`" in shown else "`"
            return f"{fence}{shown}{fence[::-1]}" + (" \\*" if is_spoiled else "")
    return _NOWHERE


def _show(value: Any, text: str) -> str:
    """A value in short: a node or a span by its text, all others as in JSON."""
    if value is None or value in ((), frozenset(), ""):
        return ""
    if isinstance(value, Span):
        return _shorten(text[value.start : value.end])
    if isinstance(value, tuple):
        return _show(value[0], text) + (", …" if len(value) > 1 else "")
    if isinstance(value, Message | Marking):
        return _shorten(str(value))
    if attrs.has(type(value)):
        return _show(getattr(value, "span", None), text)
    shown = plain(value)
    return _shorten(json.dumps(shown, ensure_ascii=False)) if isinstance(shown, str | int | list | bool) else ""


def _shorten(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_EXAMPLE else words[: _LONGEST_EXAMPLE - 1].rstrip() + "…"


def _enumeration(cls: type[Enum]) -> str:
    """The section of one enumeration: its values as JSON has them, and the names of its members."""
    lines = [f"### {cls.__name__}\n", f"{' '.join((inspect.getdoc(cls) or '').split())}\n"]
    lines += ["| value in JSON | member |", "| --- | --- |"]
    lines += [f"| `{member.name if issubclass(cls, IntEnum) else member.value}` | `{member.name}` |" for member in cls]
    return "\n".join(lines) + "\n"
