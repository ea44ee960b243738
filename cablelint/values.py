"""Frozen attrs classes that are cheap to define.

attrs compiles equality, hash and representation anew for every class, which shows in the time of a run over one file.
Here the three are written once, for all.
"""

from typing import Any, TypeVar, cast, dataclass_transform

import attrs

Class = TypeVar("Class", bound=type)
Value = TypeVar("Value")


@dataclass_transform(frozen_default=True, field_specifiers=(attrs.field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots. Equal are two of one class with equal values, but for fields with eq=False.

    A field with hash=False counts for equality alone.
    """
    for name, method in (("__eq__", _equal), ("__hash__", _hash), ("__repr__", _represent)):
        setattr(cls, name, method)
    return attrs.frozen(cls, eq=False, repr=False)


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a frozen value with some of its attributes changed."""
    return cast("Value", attrs.evolve(cast("Any", value), **changes))


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, attribute.name) for attribute in self.__attrs_attrs__ if attribute.eq)


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    values = (getattr(self, item.name) for item in self.__attrs_attrs__ if item.eq and item.hash is not False)
    return hash((self.__class__, *values))


def _represent(self: Any) -> str:
    written = (f"{attribute.name}={getattr(self, attribute.name)!r}" for attribute in self.__attrs_attrs__)
    return f"{self.__class__.__qualname__}({', '.join(written)})"
