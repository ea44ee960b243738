"""The kinds of values that a key of the configuration can have.

A kind turns what TOML gives into a value of the settings, complaining of all that is wrong, and describes itself as a
JSON schema. Of a key that stands in several files the nearest value holds, or all of them together.
"""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from cablelint.configuration.places import KeyPath

_LONGEST_SHOWN = 60


class Complain(Protocol):
    """Takes what is wrong with the value at a path, or with its key."""

    def __call__(self, path: "KeyPath", message: str, *, key: bool = False) -> None:
        """Note the fault."""


class Selection(NamedTuple):
    """A selector of rules, where it stands, and whether it is the key there or the value."""

    selector: str
    path: "KeyPath"
    key: bool = False


class Kind:
    """What all kinds have in common.

    `expected` says what a value is, behind "expected"; `added` that the values of several files hold together.
    """

    expected = ""
    added = False
    python: type | tuple[type, ...] = object

    def read(self, value: object, path: "KeyPath", complain: Complain) -> Any:
        """The value for the settings; None, with a complaint, where it cannot be one."""
        if isinstance(value, bool) is not (self.python is bool) or not isinstance(value, self.python):
            complain(path, f"this is {_described(value)}, expected {self.expected}")
            return None
        return self.convert(value, path, complain)

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The value for the settings, of one that is of the right type."""
        return value

    def join(self, far: Any, near: Any) -> Any:
        """The values of two files together, where they are added."""
        raise NotImplementedError

    def selectors(self, value: Any, path: "KeyPath") -> Iterator[Selection]:
        """Every selector of rules in what TOML gives, whether it is of the right kind or not, with its path."""
        yield from ()

    def schema(self) -> dict[str, Any]:
        """The JSON schema of the values."""
        raise NotImplementedError


class Switch(Kind):
    """True or false."""

    expected = "true or false"
    python = bool

    def schema(self) -> dict[str, Any]:
        """A truth value."""
        return {"type": "boolean"}


class Number(Kind):
    """A whole number between two limits, both included."""

    python = int

    def __init__(self, lowest: int, highest: int) -> None:
        self.lowest = lowest
        self.highest = highest
        self.expected = f"a whole number from {lowest} to {highest}"

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The number, if it lies between the limits."""
        if self.lowest <= value <= self.highest:
            return value
        complain(path, f"{str(value)[:_LONGEST_SHOWN]} is out of range, expected {self.expected}")
        return None

    def schema(self) -> dict[str, Any]:
        """An integer with its limits."""
        return {"type": "integer", "minimum": self.lowest, "maximum": self.highest}


class Text(Kind):
    """A text. `fault` says what is wrong with one, None where nothing is."""

    python = str

    def __init__(self, expected: str = "a text", *, fault: Callable[[str], str | None] | None = None) -> None:
        self.expected = expected
        self.fault = fault

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The text, if nothing is wrong with it."""
        fault = self.fault(value) if self.fault is not None else None
        if fault is None:
            return value
        complain(path, fault)
        return None

    def schema(self) -> dict[str, Any]:
        """A string."""
        return {"type": "string"}


class Selector(Text):
    """A text that names rules: a code, the beginning of one, a name, or ALL."""

    def __init__(self) -> None:
        super().__init__("the code or name of a rule, the beginning of a code, or ALL")

    def selectors(self, value: Any, path: "KeyPath") -> Iterator[Selection]:
        """The text itself."""
        if isinstance(value, str):
            yield Selection(value, path)


class Choice(Kind):
    """One of several words, which may be the values of an enumeration."""

    python = str

    def __init__(self, *values: str | Enum) -> None:
        self.values = {value.value if isinstance(value, Enum) else value: value for value in values}
        self.expected = f"one of {', '.join(self.values)}"

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The member of the enumeration, or the word."""
        if value in self.values:
            return self.values[value]
        from cablelint.resemblance import did_you_mean

        complain(
            path,
            f'"{value[:_LONGEST_SHOWN]}" is none of {", ".join(self.values)}{did_you_mean(value, list(self.values))}',
        )
        return None

    def schema(self) -> dict[str, Any]:
        """The words."""
        return {"type": "string", "enum": list(self.values)}


class Several(Kind):
    """A list of values of one kind. With `added` the lists of all files hold, else that of the nearest."""

    python = list

    def __init__(self, kind: Kind, expected: str, *, added: bool = False) -> None:
        self.kind = kind
        self.expected = expected
        self.added = added

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The values, those left out that are wrong."""
        items = [self.kind.read(item, (*path, number), complain) for number, item in enumerate(value)]
        return tuple(item for item in items if item is not None)

    def join(self, far: Any, near: Any) -> Any:
        """Both lists."""
        return tuple(dict.fromkeys((*far, *near)))

    def selectors(self, value: Any, path: "KeyPath") -> Iterator[Selection]:
        """The selectors in the items."""
        for number, item in enumerate(value if isinstance(value, list) else ()):
            yield from self.kind.selectors(item, (*path, number))

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.kind.schema()}


class Table(Kind):
    """A table with keys of one kind and values of another. The entries of all files hold, of two alike the nearer."""

    python = dict
    added = True

    def __init__(self, keys: Text, values: Kind, expected: str) -> None:
        self.keys = keys
        self.values = values
        self.expected = expected

    def convert(self, value: Any, path: "KeyPath", complain: Complain) -> Any:
        """The entries, those left out that are wrong."""
        of_key = partial(complain, key=True)
        read = (
            (self.keys.read(key, (*path, key), of_key), self.values.read(item, (*path, key), complain))
            for key, item in value.items()
        )
        return {key: item for key, item in read if key is not None and item is not None}

    def join(self, far: Any, near: Any) -> Any:
        """The entries of both."""
        return {**far, **near}

    def selectors(self, value: Any, path: "KeyPath") -> Iterator[Selection]:
        """The selectors in the keys and in the values."""
        for key, item in value.items() if isinstance(value, dict) else ():
            yield from (found._replace(key=True) for found in self.keys.selectors(key, (*path, key)))
            yield from self.values.selectors(item, (*path, key))

    def schema(self) -> dict[str, Any]:
        """An object."""
        return {"type": "object", "additionalProperties": self.values.schema()}


def _described(value: object) -> str:
    """A value of TOML, as people call it."""
    if isinstance(value, str):
        return "a text"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return f"the number {str(value)[:_LONGEST_SHOWN]}"
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, dict) else "a date or time"
