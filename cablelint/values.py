"""Classes of values that cost little to define and to make, without attrs; for attrs they are classes of its own.

attrs takes 150 microseconds for a class, and a run over one file has eighty; to import it takes another twelfth of such
a run. Here a class gets slots and a constructor as attrs would make them. What `attrs.fields` tells of it attrs itself
makes when it is asked.
"""

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from types import CodeType, FunctionType
from typing import Any, NamedTuple, NoReturn, TypeVar, cast, dataclass_transform

Class = TypeVar("Class", bound=type)
Value = TypeVar("Value")

_NOTHING: Any = object()


class _Field(NamedTuple):
    """What `field` was told."""

    default: Any = _NOTHING
    factory: Callable[[], Any] | None = None
    converter: Callable[[Any], Any] | None = None
    eq: bool = True
    hash: bool | None = None
    repr: bool = True
    metadata: Mapping[str, Any] | None = None


def field(**told: Any) -> Any:
    """A field of which more is to be said than its default, with the words that `attrs.field` has for it.

    These are `default`, `factory`, `converter`, `eq`, `hash`, `repr`, `metadata`.
    """
    return _Field(**told)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots. Equal are two of one class with equal values, but for fields with eq=False.

    A field with hash=False counts for equality alone. A cached property is kept in a slot too. The constructor knows a
    field without the underscores that it begins with. A method that the class defines itself stays; none may call
    `super` without arguments.
    """
    return cast("Class", _make(cls, _METHODS | _OF_FROZEN))


@dataclass_transform(field_specifiers=(field,))
def mutable(cls: Class) -> Class:
    """Make a class with slots, as `frozen` does, whose attributes can be set and which has no hash."""
    return cast("Class", _make(cls, _METHODS))


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a value of such a class, or one of attrs' own, with some of its attributes changed."""
    cls = cast("Any", type(value))
    return cast("Value", cls(**{name.lstrip("_"): getattr(value, name) for name in cls.__match_args__} | changes))


def _make(cls: type, methods: Mapping[str, Any]) -> type:
    written = vars(cls)
    own = {name: _as_field(written.get(name, _NOTHING)) for name in cls.__annotations__}
    computed = {name: value.func for name, value in written.items() if isinstance(value, cached_property)}
    base: Any = cls.__base__
    fields: dict[str, _Field] = getattr(base, "_fields", {}) | own
    replaced = {*own, *computed, "__dict__", "__weakref__"}
    namespace = {**methods, **{name: value for name, value in written.items() if name not in replaced}}
    namespace["__slots__"] = (*own, *computed) if base.__weakrefoffset__ else (*own, *computed, "__weakref__")
    namespace["__match_args__"] = tuple(fields)
    namespace["__attrs_attrs__"] = _Attributes(cls, own)
    namespace["_fields"] = fields
    namespace["_compared"] = tuple([name for name, one in fields.items() if one.eq])
    if computed:
        namespace["_computed"] = computed
        namespace["__getattr__"] = _work_out
    made: Any = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__init__ = _constructor(made, fields)
    inherited = getattr(base.__init__, "__annotations__", {})
    made.__init__.__annotations__ = inherited | cls.__annotations__ | {"return": None}
    return cast("type", made)


class Deferring:
    """Base of frozen classes of which one field may be made when it is first asked for, as `deferred` says."""

    __slots__ = ("_deferred",)

    def __getattr__(self, name: str) -> Any:
        # Python asks here where a slot is empty; one that stands for a field is only where the field was deferred.
        if name not in type(self).__match_args__:  # type: ignore[attr-defined]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        value = self._deferred()
        object.__setattr__(self, name, value)
        return value


def deferred(value: Value, name: str, work: Callable[[], Any]) -> Value:
    """The value, whose field `name` is from now on what `work` makes when it is first asked for."""
    getattr(type(value), name).__delete__(value)
    object.__setattr__(value, "_deferred", work)
    return value


def _as_field(default: Any) -> _Field:
    return default if isinstance(default, _Field) else _Field(default)


def _constructor(cls: type, fields: Mapping[str, _Field]) -> FunctionType:
    """`__init__(self, text, span)`, which puts each value into its slot.

    What the slot itself offers for that takes two thirds of the time of `object.__setattr__`.
    """
    parameters = ("self", *[name.lstrip("_") for name in fields])
    code = _code(len(fields)).replace(co_varnames=parameters, co_qualname=f"{cls.__qualname__}.__init__")
    setters = {f"set_{number}": _setter(cls, name, one) for number, (name, one) in enumerate(fields.items())}
    defaults = tuple([one.default for one in fields.values() if one.factory or one.default is not _NOTHING])
    return FunctionType(code, {"__name__": cls.__module__, **setters}, "__init__", defaults)


@cache
def _code(count: int) -> CodeType:
    """The code of a constructor for so many fields, but for their names. To compile one for each class takes longer."""
    names = [f"value_{number}" for number in range(count)]
    lines = "".join([f"\n    set_{number}(self, {name})" for number, name in enumerate(names)])
    scope: dict[str, Any] = {}
    exec(f"def __init__({', '.join(['self', *names])}):{lines or ' pass'}", scope)
    return cast("FunctionType", scope["__init__"]).__code__


def _setter(cls: type, name: str, one: _Field) -> Callable[[Any, Any], None]:
    put: Callable[[Any, Any], None] = getattr(cls, name).__set__
    factory, convert = one.factory, one.converter
    if factory is not None:
        return lambda self, value: put(self, factory() if value is _NOTHING else value)
    return put if convert is None else lambda self, value: put(self, convert(value))


def _work_out(self: Any, name: str) -> Any:
    """What is asked for an attribute whose slot is empty: works a cached property out, and keeps it."""
    if name not in self._computed:
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    value = self._computed[name](self)
    object.__setattr__(self, name, value)
    return value


class _Attributes:
    """What attrs knows of a class, made when it is asked for."""

    def __init__(self, plain: type, fields: Mapping[str, _Field]) -> None:
        self._plain = plain
        self._fields = fields

    def __get__(self, _: object, cls: Any) -> Any:
        import attrs

        for name, one in self._fields.items():
            told = {word: value for word, value in one._asdict().items() if value is not _NOTHING}
            setattr(self._plain, name, attrs.field(**told))
        made: Any = attrs.frozen(self._plain, eq=False, repr=False)
        cls.__attrs_attrs__ = made.__attrs_attrs__
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
    from attrs.exceptions import FrozenInstanceError

    raise FrozenInstanceError


_METHODS = {"__eq__": _equal, "__hash__": None, "__reduce__": _reduce, "__repr__": _represent}
_OF_FROZEN = {"__delattr__": _refuse, "__hash__": _hash, "__setattr__": _refuse}
