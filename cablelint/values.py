"""Frozen classes that cost little to define and to make; for attrs they are classes of its own.

attrs takes 150 microseconds for a class, and a run over one file has seventy. Here a class gets slots and a constructor
as attrs would make them; what `attrs.fields` tells of it attrs itself makes when it is asked.
"""

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from types import CodeType, FunctionType
from typing import Any, NamedTuple, NoReturn, TypeVar, cast, dataclass_transform

import attrs

Class = TypeVar("Class", bound=type)
Value = TypeVar("Value")


class _Field(NamedTuple):
    """What `field` was told; the parameters of the same names of `attrs.field`."""

    default: Any = attrs.NOTHING
    converter: Callable[[Any], Any] | None = None
    eq: bool = True
    hash: bool | None = None
    repr: bool = True
    metadata: Mapping[str, Any] | None = None


def field(**told: Any) -> Any:
    """A field of which more is to be said than its default: `default`, `converter`, `eq`, `hash`, `repr`, `metadata`.

    They mean what they do in attrs. A default is the same object for all.
    """
    return _Field(**told)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots. Equal are two of one class with equal values, but for fields with eq=False.

    A field with hash=False counts for equality alone. A cached property is kept in a slot too. A method that the class
    defines itself stays; none may call `super` without arguments.
    """
    written = vars(cls)
    own = {name: _as_field(written.get(name, attrs.NOTHING)) for name in cls.__annotations__}
    computed = {name: value.func for name, value in written.items() if isinstance(value, cached_property)}
    base: Any = cls.__base__
    fields: dict[str, _Field] = getattr(base, "_fields", {}) | own
    replaced = {*own, *computed, "__dict__", "__weakref__"}
    namespace = _METHODS | {name: value for name, value in written.items() if name not in replaced}
    # Without a place for weak references: beside other slots it keeps an object from being given another class.
    namespace["__slots__"] = (*own, *computed)
    namespace["__match_args__"] = tuple(fields)
    namespace["__attrs_attrs__"] = _Attributes(cls, own)
    namespace["_fields"] = fields
    namespace["_compared"] = tuple([name for name, one in fields.items() if one.eq])
    if computed:
        namespace["__getattr__"] = _computing(computed)
    made: Any = type(cls)(cls.__name__, cls.__bases__, namespace)
    constructor = _constructor(made, fields)
    constructor.__annotations__ = getattr(base.__new__, "__annotations__", {}) | cls.__annotations__
    made.__new__ = staticmethod(constructor)
    return cast("Class", made)


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a frozen value with some of its attributes changed."""
    cls = cast("Any", type(value))
    return cast("Value", cls(**{name: getattr(value, name) for name in cls.__match_args__} | changes))


def _as_field(default: Any) -> _Field:
    return default if isinstance(default, _Field) else _Field(default)


def _constructor(cls: Any, fields: Mapping[str, _Field]) -> FunctionType:
    """`__new__(cls, text, span)`.

    To go around the guard of a frozen class takes a call for each attribute. So an object is made as one of a class
    that has the same slots and no guard, where setting an attribute is a single step, and given its own class when it
    is complete. That takes less than half the time, and a telegram has hundreds of nodes.
    """
    generic = {name: value for name, value in vars(cls).items() if name == "__orig_bases__"}
    own = {"__slots__": cls.__slots__, "__setattr__": object.__setattr__}
    unguarded = type(cls)(cls.__name__, cls.__bases__, own | generic)
    converters = {number: one.converter for number, one in enumerate(fields.values()) if one.converter is not None}
    code, names = _code(len(fields), frozenset(converters)), {f"value_{at}": name for at, name in enumerate(fields)}
    code = code.replace(
        co_varnames=tuple([names.get(name, name) for name in code.co_varnames]),
        co_names=tuple([names.get(name, name) for name in code.co_names]),
        co_qualname=f"{cls.__qualname__}.__new__",
    )
    scope: dict[str, Any] = {f"convert_{number}": converter for number, converter in converters.items()}
    scope |= {"__name__": cls.__module__, "make": object.__new__, "unguarded": unguarded}
    defaults = tuple([one.default for one in fields.values() if one.default is not attrs.NOTHING])
    return FunctionType(code, scope, "__new__", defaults)


@cache
def _code(count: int, converted: frozenset[int]) -> CodeType:
    """The code of a constructor for so many fields, but for their names. To compile one for each class takes longer."""
    names = [f"value_{number}" for number in range(count)]
    values = [f"convert_{at}({name})" if at in converted else name for at, name in enumerate(names)]
    lines = "".join([f"\n    self.{name} = {value}" for name, value in zip(names, values, strict=True)])
    scope: dict[str, Any] = {}
    exec(
        f"def __new__({', '.join(['cls', *names])}):"
        f"\n    self = make(unguarded){lines}\n    self.__class__ = cls\n    return self",
        scope,
    )
    return cast("FunctionType", scope["__new__"]).__code__


def _computing(functions: Mapping[str, Callable[[Any], Any]]) -> Callable[[Any, str], Any]:
    """What is asked for an attribute whose slot is empty: works a cached property out, and keeps it."""

    def work_out(self: Any, name: str) -> Any:
        if name not in functions:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        value = functions[name](self)
        object.__setattr__(self, name, value)
        return value

    return work_out


class _Attributes:
    """What attrs knows of a class, made when it is asked for."""

    def __init__(self, plain: type, fields: Mapping[str, _Field]) -> None:
        self._plain = plain
        self._fields = fields

    def __get__(self, _: object, cls: Any) -> Any:
        for name, one in self._fields.items():
            setattr(self._plain, name, attrs.field(**one._asdict()))
        cls.__attrs_attrs__ = cast("Any", attrs.frozen(self._plain, eq=False, repr=False)).__attrs_attrs__
        return cls.__attrs_attrs__


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self._compared])


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    fields = self._fields
    return hash((self.__class__, *[getattr(self, name) for name in self._compared if fields[name].hash is not False]))


def _represent(self: Any) -> str:
    written = [f"{name}={getattr(self, name)!r}" for name, one in self._fields.items() if one.repr]
    return f"{self.__class__.__qualname__}({', '.join(written)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return self.__class__, tuple([getattr(self, name) for name in self._fields])


def _refuse(self: Any, name: str, value: object = None) -> NoReturn:
    raise attrs.exceptions.FrozenInstanceError


_METHODS = {
    "__delattr__": _refuse,
    "__eq__": _equal,
    "__hash__": _hash,
    "__reduce__": _reduce,
    "__repr__": _represent,
    "__setattr__": _refuse,
}
