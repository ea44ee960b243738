"""Frozen attrs classes that are cheap to define and to make.

attrs compiles equality, hash and representation anew for every class, which shows in the time of a run over one file.
Here the three are written once, for all.

attrs sets every attribute of a frozen object by a call that goes around its own guard, which shows in the time of every
telegram: it has hundreds of nodes. Here an object is made as one of a class that has the same slots and no guard, where
setting an attribute is a single step, and given its own class when it is complete. That takes less than half the time.
"""

from collections.abc import Callable
from types import new_class
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
    if "__reduce__" not in cls.__dict__:
        setattr(cls, "__reduce__", _reduce)  # noqa: B010 - as the methods above
    # Python gives an object another class only where neither has a slot for weak references beside others.
    made = attrs.frozen(cls, eq=False, repr=False, init=False, weakref_slot=False)

    def make(_: type, *values: Any, **named: Any) -> Any:
        """Make the first object of the class: only now is its constructor compiled."""
        constructor = _constructor(made)
        made.__new__ = staticmethod(constructor)  # type: ignore[method-assign]
        return constructor(made, *values, **named)

    made.__new__ = staticmethod(make)  # type: ignore[method-assign, assignment]
    return made


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a frozen value with some of its attributes changed."""
    return cast("Value", attrs.evolve(cast("Any", value), **changes))


def _constructor(cls: Any) -> Callable[..., Any]:
    """The `__new__` of a class: its attributes in order, each with its default and its converter."""
    bases = cls.__dict__.get("__orig_bases__", cls.__bases__)
    own = {"__slots__": cls.__slots__, "__setattr__": object.__setattr__}
    unguarded = new_class(cls.__name__, bases, exec_body=lambda namespace: namespace.update(own))
    names: dict[str, Any] = {"new": object.__new__, "unguarded": unguarded, "NOTHING": attrs.NOTHING}
    parameters, body = ["cls"], ["self = new(unguarded)"]
    for attribute in cls.__attrs_attrs__:
        name, given, default = attribute.name, attribute.alias, attribute.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            names[f"make_{name}"] = default.factory
            parameters.append(f"{given}=NOTHING")
            body.append(f"if {given} is NOTHING: {given} = make_{name}()")
        elif default is attrs.NOTHING:
            parameters.append(given)
        else:
            names[f"default_{name}"] = default
            parameters.append(f"{given}=default_{name}")
        if attribute.converter is not None:
            names[f"convert_{name}"] = attribute.converter
            body.append(f"{given} = convert_{name}({given})")
        body.append(f"self.{name} = {given}")
    body += ["self.__class__ = cls", "return self"]
    exec(f"def __new__({', '.join(parameters)}):\n  " + "\n  ".join(body), names)
    return cast("Callable[..., Any]", names["__new__"])


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


def _reduce(self: Any) -> tuple[Any, ...]:
    """Copied and pickled as the class and its values."""
    return self.__class__, tuple(getattr(self, attribute.name) for attribute in self.__attrs_attrs__)
