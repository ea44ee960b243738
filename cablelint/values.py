"""Frozen classes that cost little to define and to make; for attrs they are classes of its own.

attrs takes 150 microseconds for a class, and a run over one file has seventy. Here a class gets slots and a constructor
as attrs would make them; what `attrs.fields` tells of it attrs itself makes when it is asked. A class with more than
fields and their defaults, with an `attrs.field` or a cached property, is made by attrs.
"""

from functools import cache, cached_property
from types import CodeType, FunctionType
from typing import Any, NoReturn, TypeVar, cast, dataclass_transform

import attrs

Class = TypeVar("Class", bound=type)
Value = TypeVar("Value")

_MADE_BY_ATTRS = (type(attrs.field()), cached_property)


@dataclass_transform(frozen_default=True, field_specifiers=(attrs.field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots. Equal are two of one class with equal values, but for fields with eq=False.

    A field with hash=False counts for equality alone. No method may call `super` without arguments.
    """
    if not any(isinstance(value, _MADE_BY_ATTRS) for value in vars(cls).values()):
        return cast("Class", _with_slots(cls))
    for name, method in (("__eq__", _equal), ("__hash__", _hash), ("__repr__", _represent)):
        setattr(cls, name, method)
    return attrs.frozen(cls, eq=False, repr=False)


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a frozen value with some of its attributes changed."""
    cls = cast("Any", type(value))
    return cast("Value", cls(**{name: getattr(value, name) for name in cls.__match_args__} | changes))


def _with_slots(cls: type) -> type:
    """The class once more, with slots in the stead of its fields, and a constructor that fills them."""
    fields = tuple(cls.__annotations__)
    base: Any = cls.__base__
    names = (*getattr(base, "__match_args__", ()), *fields)
    made: Any = type(cls)(
        cls.__name__,
        cls.__bases__,
        _METHODS
        | {name: value for name, value in vars(cls).items() if name not in {*fields, "__dict__", "__weakref__"}}
        | {
            "__slots__": fields if base.__weakrefoffset__ else (*fields, "__weakref__"),
            "__match_args__": names,
            "__attrs_attrs__": _Attributes(cls),
        },
    )
    inherited = getattr(base.__init__, "__defaults__", None) or ()
    defaults = (*inherited, *[vars(cls)[name] for name in fields if name in vars(cls)])
    made.__init__ = _constructor(made, names, defaults)
    made.__init__.__annotations__ = (
        getattr(base.__init__, "__annotations__", {}) | cls.__annotations__ | {"return": None}
    )
    return cast("type", made)


def _constructor(cls: type, names: tuple[str, ...], defaults: tuple[Any, ...]) -> FunctionType:
    """`__init__(self, text, span)`, which puts each value into its slot.

    What the slot itself offers for that takes two thirds of the time of `object.__setattr__`.
    """
    code = _code(len(names)).replace(co_varnames=("self", *names), co_qualname=f"{cls.__qualname__}.__init__")
    setters = {f"set_{number}": getattr(cls, name).__set__ for number, name in enumerate(names)}
    return FunctionType(code, {"__name__": cls.__module__, **setters}, "__init__", defaults)


@cache
def _code(count: int) -> CodeType:
    """The code of a constructor for so many fields, but for their names. To compile one for each class takes longer."""
    names = [f"value_{number}" for number in range(count)]
    lines = "".join([f"\n    set_{number}(self, {name})" for number, name in enumerate(names)])
    scope: dict[str, Any] = {}
    exec(f"def __init__({', '.join(['self', *names])}):{lines}", scope)
    return cast("FunctionType", scope["__init__"]).__code__


class _Attributes:
    """What attrs knows of a class, made when it is asked for."""

    def __init__(self, plain: type) -> None:
        self._plain = plain

    def __get__(self, _: object, cls: Any) -> Any:
        cls.__attrs_attrs__ = cast("Any", attrs.frozen(self._plain, eq=False, repr=False)).__attrs_attrs__
        return cls.__attrs_attrs__


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _values(self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, attribute.name) for attribute in self.__attrs_attrs__ if attribute.eq)


def _hash(self: Any) -> int:
    values = (getattr(self, item.name) for item in self.__attrs_attrs__ if item.eq and item.hash is not False)
    return hash((self.__class__, *values))


def _represent(self: Any) -> str:
    written = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{self.__class__.__qualname__}({', '.join(written)})"


def _all_values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self.__match_args__])


def _all_equal(self: Any, other: object) -> bool:
    return _all_values(self) == _all_values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash_all(self: Any) -> int:
    return hash((self.__class__, *_all_values(self)))


def _reduce(self: Any) -> tuple[Any, ...]:
    return self.__class__, _all_values(self)


def _refuse(self: Any, name: str, value: object = None) -> NoReturn:
    raise attrs.exceptions.FrozenInstanceError


_METHODS = {
    "__delattr__": _refuse,
    "__eq__": _all_equal,
    "__hash__": _hash_all,
    "__reduce__": _reduce,
    "__repr__": _represent,
    "__setattr__": _refuse,
}
