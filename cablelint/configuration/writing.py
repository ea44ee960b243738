"""Writes settings as TOML: those that hold, with where each comes from, and a file to begin with."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from cablelint.configuration.discovery import Configuration
from cablelint.configuration.keys import Key, keys

_WIDTH = 98
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_HEAD = """\
# Settings of cablelint. Each key stands here with its default, or with an example: take away the # before a key to
# set it.
# `cablelint config KEY` explains a key, `cablelint check --show-settings FILE` shows what holds for a file.
"""


def effective(configuration: Configuration) -> str:
    """The settings that hold, as a file that sets the same, with a comment for where each comes from.

    A key that is not set is a comment.
    """
    lines = [f"# patterns are relative to {toml(str(configuration.base))}"]
    tables: list[str] = []
    for key in keys().values():
        value = getattr(configuration.settings, key.field)
        if key.name == "extend":  # what the other file sets is here
            continue
        if value is None:
            lines.append(f"# {key.name} is not set")
        elif isinstance(value, Mapping) and value:
            tables += ("", f"[{key.name}]")
            tables += (
                f"{_key(name)} = {toml(item)}  # {_place(configuration, key, name)}" for name, item in value.items()
            )
        else:
            lines.append(f"{key.name} = {toml(value)}  # {_place(configuration, key)}")
    return "\n".join((*lines, *tables, ""))


def _place(configuration: Configuration, key: Key, *entry: str) -> str:
    places = configuration.places
    return places.get((key.field, *entry)) or places.get((key.field,)) or "default"


def beginning() -> str:
    """A file that sets nothing, and in which every key can be set by taking away a sign."""
    return "\n".join((_HEAD, *("\n".join(_offer(key)) + "\n" for key in keys().values())))


def _offer(key: Key) -> Iterator[str]:
    """A key as a comment, below what it is for."""
    yield from textwrap.wrap(key.documentation, _WIDTH, initial_indent="# ", subsequent_indent="# ")
    unset = key.default in (None, (), {})
    remark = f"  # an example; by default {'not set' if key.default is None else 'empty'}" if unset else ""
    yield f"# {key.name} = {toml(key.example if unset else key.default)}{remark}"


def explanation(key: Key) -> tuple[str, str, str, str]:
    """What a key is for, its values, its default, and an example that can stand in a file."""
    default = "not set" if key.default is None else toml(key.default)
    return key.documentation, f"Value: {key.kind.expected}", f"Default: {default}", f"{key.name} = {toml(key.example)}"


def plain(value: Any) -> Any:
    """A value of the settings as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, tuple | list) else value


def toml(value: Any) -> str:
    """A value of the settings as TOML has it, on one line."""
    value = plain(value)
    if isinstance(value, dict):
        entries = ", ".join(f"{_key(name)} = {toml(item)}" for name, item in value.items())
        return f"{{ {entries} }}" if entries else "{}"
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    # Texts, numbers and truth values are written as in JSON; what a terminal would obey goes by its number.
    return "".join(map(_numbered, json.dumps(value, ensure_ascii=False)))


def _numbered(character: str) -> str:
    if character.isprintable() or "\ud800" <= character <= "\udfff":
        return character
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else toml(name)
