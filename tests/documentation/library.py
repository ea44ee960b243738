"""The generated part of docs/library.md: what the library offers, from signatures and docstrings."""

import inspect
import json
import re
from collections.abc import Callable, Iterator
from enum import Enum
from types import ModuleType
from typing import Any

import attrs

import cablelint
from cablelint import context, diagnostic, engine, rule, testing
from cablelint.lazy import lazy

from .model import PARTS, classes

# What is documented besides the exported names, and why a reader of the page needs it.
FOR_RULES: dict[ModuleType, tuple[str, ...]] = {
    rule: ("rule", "finding", "Finding", "Rule", "Stage"),
    context: ("Context",),
    diagnostic: ("Edit", "Severity"),
}

_WIDTH = 100


def reference(_: str = "") -> str:
    """The sections of the page."""
    return "\n".join(
        (
            "## Functions\n",
            *(_function(f"cablelint.{name}", value) for name, value in _exported(inspect.isfunction)),
            "## Options\n",
            "`lint` and `fix` take `options=cablelint.engine.Options(…)`.\n",
            _class("cablelint.engine.Options", engine.Options),
            "## Types\n",
            *(_type(name, value) for name, value in _exported(inspect.isclass)),
            "",
            "## To write rules\n",
            *_section(FOR_RULES),
            "## `cablelint.testing`\n",
            inspect.cleandoc(testing.__doc__ or "") + "\n",
            *_section({testing: tuple(testing.__all__)}),
        )
    )


def _exported(wanted: Callable[[object], bool]) -> Iterator[tuple[str, Any]]:
    members = ((name, getattr(cablelint, name)) for name in cablelint.__all__)
    return ((name, value) for name, value in members if wanted(value))


def _section(parts: dict[ModuleType, tuple[str, ...]]) -> Iterator[str]:
    for module, names in parts.items():
        for name in names:
            title, value = f"{module.__name__}.{name}", getattr(module, name)
            if inspect.isclass(value):
                yield _class(title, value)
            elif callable(value):
                yield _function(title, value)
            else:
                yield f"### {title}\n\n```text\n{value}```\n"


def _function(title: str, function: Callable[..., object]) -> str:
    return f"### {title}\n\n```python\n{signature(title, function)}\n```\n\n{documentation(function)}\n"


def _class(title: str, cls: type) -> str:
    """A class: its docstring, its fields with their defaults, and its public methods and properties."""
    lines = [f"### {title}\n", f"{documentation(cls)}\n"]
    if attrs.has(cls):
        lines += ["```python", *(_field(field) for field in attrs.fields(cls)), "```\n"]
    elif issubclass(cls, Enum):
        lines += ["```python", *(f"{member.name} = {_value(member.value)}" for member in cls), "```\n"]
    members = {name: property(value.func) if isinstance(value, lazy) else value for name, value in vars(cls).items()}
    rows = [_member(name, value) for name, value in members.items() if not name.startswith("_")]
    described = [row for row in rows if row]
    if described:
        lines += ["| member | meaning |", "| --- | --- |", *described, ""]
    return "\n".join(lines)


def _field(field: "attrs.Attribute[Any]") -> str:
    default: Any = field.default
    made = f"{default.factory.__name__}()" if hasattr(default, "factory") else _value(default)
    return f"{field.name}: {annotation(field.type)}" + ("" if default is attrs.NOTHING else f" = {made}")


def _member(name: str, value: object) -> str:
    """A row for a method or property with a docstring; empty for all else."""
    function = value.fget if isinstance(value, property) else getattr(value, "func", value)
    if not inspect.isfunction(function) or not function.__doc__:
        return ""
    is_method = inspect.isfunction(value)
    shown = signature(name, function) if is_method else name
    return f"| `{shown}` | {' '.join(inspect.cleandoc(function.__doc__).split())} |".replace(" | None", " \\| None")


def _type(name: str, cls: type) -> str:
    """A line that says where a type is described."""
    described = {reached for roots in PARTS.values() for reached in classes(*roots)}
    first = documentation(cls).partition("\n")[0]
    title = f"[`{name}`](model.md#{name.lower()})" if cls in described else f"`{name}`"
    return f"* {title}: {first}"


def signature(title: str, function: Callable[..., object]) -> str:
    """A function as it is called, its types without their modules; on several lines where it is long."""
    given = inspect.signature(function)
    parameters: list[str] = []
    for parameter in given.parameters.values():
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY and "*" not in parameters:
            parameters.append("*")
        if parameter.name != "self":
            parameters.append(_parameter(parameter))
    returned = annotation(given.return_annotation)
    line = f"{title}({', '.join(parameters)}) -> {returned}"
    if len(line) <= _WIDTH or not title.startswith("cablelint."):
        return line
    return f"{title}(\n" + "".join(f"    {parameter},\n" for parameter in parameters) + f") -> {returned}"


def _parameter(parameter: inspect.Parameter) -> str:
    stars = "**" if parameter.kind is inspect.Parameter.VAR_KEYWORD else ""
    given = "" if parameter.default is inspect.Parameter.empty else f" = {_value(parameter.default)}"
    return f"{stars}{parameter.name}: {annotation(parameter.annotation)}{given}"


def _value(value: object) -> str:
    if isinstance(value, Enum):
        return str(value)
    if isinstance(value, frozenset):
        return f"frozenset({{{', '.join(map(_value, sorted(value)))}}})"
    return json.dumps(value) if isinstance(value, str) else repr(value)


def annotation(hint: object) -> str:
    """A type as it is written in code."""
    return _without_modules(inspect.formatannotation(hint))


def _without_modules(text: str) -> str:
    types = re.sub(r"\b(?:cablelint|collections|typing)(?:\.[a-z_]+)*\.(?=[A-Z])", "", text)
    return re.sub(r"<class '(\w+)'>", r"\1", types).replace("'", "")


def documentation(of: object) -> str:
    """A docstring without its list of attributes, which is shown in other ways. Raises ValueError without one."""
    text = inspect.getdoc(of)
    if not text:
        raise ValueError(f"{of} has no docstring")
    return text.partition("\nAttributes:\n")[0].strip()
