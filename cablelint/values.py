"""Classes of values that cost little to define and to make, without attrs; for attrs they are classes of its own.

attrs takes 150 microseconds for a class, and a run over one file has eighty; to import it takes another twelfth of such
a run. Here a class gets slots and a constructor as attrs would make them. What `attrs.fields` tells of it attrs itself
makes when it is asked.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from types import CodeType, FunctionType
from typing import Any, NamedTuple, NoReturn, TypeVar, cast, dataclass_transform

from cablelint.lazy import lazy

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
    deferrable: bool = False

    def conversion(self) -> Callable[[Any], Any] | None:
        """What makes the attribute of the value that the constructor gets, where it is not that value."""
        factory = self.factory
        return self.converter if factory is None else lambda value: factory() if value is _NOTHING else value


_PLAIN = _Field()


def field(**told: Any) -> Any:
    """A field of which more is to be said than its default, with the words that `attrs.field` has for it.

    These are `default`, `factory`, `converter`, `eq`, `hash`, `repr`, `metadata`; and, of our own, `deferrable`: the
    constructor may be given what `deferred` makes.
    """
    return _Field(**told)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Class) -> Class:
    """Make a class frozen, with slots. Equal are two of one class with equal values, but for fields with eq=False.

    A field with hash=False counts for equality alone. The constructor knows a field without the underscores that it
    begins with. A method that the class defines itself stays; none may call `super` without arguments. A class with
    `lazy` attributes has a dictionary for them. A class derived from such a one is to be made frozen, too.
    """
    return cast("Class", _make(cls, _METHODS | _OF_FROZEN, "__new__"))


@dataclass_transform(field_specifiers=(field,))
def mutable(cls: Class) -> Class:
    """Make a class with slots, as `frozen` does, whose attributes can be set and which has no hash."""
    return cast("Class", _make(cls, _METHODS, "__init__"))


def evolve(value: Value, **changes: Any) -> Value:
    """A copy of a value of such a class, or one of attrs' own, with some of its attributes changed."""
    cls = cast("Any", type(value))
    return cast("Value", cls(**{name.lstrip("_"): getattr(value, name) for name in cls.__match_args__} | changes))


class _Value:
    """First base of all these classes, with the slot for weak references: so classes with the same slots are alike."""

    __slots__ = ("__weakref__",)


def _make(cls: type, methods: Mapping[str, Any], constructor: str) -> type:
    written = vars(cls)
    own = {name: _as_field(written.get(name, _NOTHING)) for name in cls.__annotations__}
    slots = tuple(own)
    if any(isinstance(value, lazy) for value in written.values()):
        slots += ("__dict__",)
    fields: dict[str, _Field] = getattr(cls.__base__, "_fields", {}) | own
    replaced = {*own, "__dict__", "__weakref__"}
    namespace = {**methods, **{name: value for name, value in written.items() if name not in replaced}}
    namespace["__slots__"] = slots
    namespace["__match_args__"] = tuple(fields)
    namespace["__attrs_attrs__"] = _Attributes(cls, own)
    namespace["_fields"] = fields
    namespace["_compared"] = tuple([name for name, one in fields.items() if one.eq])
    function = namespace[constructor] = _constructor(cls, fields, constructor, slots)
    inherited = getattr(getattr(cls.__base__, constructor), "__annotations__", {})
    function.__annotations__ = inherited | cls.__annotations__ | {"return": None}
    bases = (
        cls.__bases__ if issubclass(cls, _Value) else (_Value, *[base for base in cls.__bases__ if base is not object])
    )
    made = type(cls)(cls.__name__, bases, namespace)
    for name in [name for name, one in own.items() if one.deferrable]:
        setattr(made, name, _Deferrable(getattr(made, name)))
    return made


def deferred(work: Callable[..., Value], *arguments: Any) -> Value:
    """What stands for the value of a deferrable field until it is first asked for; then `work` makes that."""
    return _Deferred(work, *arguments)  # type: ignore[return-value]


class _Deferred(partial[Any]):
    """A value that is not made yet."""


class _Deferrable:
    """What a class has in the place of the slot of a deferrable field.

    With `__getattr__` instead, which Python asks where a slot is empty, all attributes would be looked up slowly.
    """

    def __init__(self, slot: Any) -> None:
        self._slot = slot

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is None:
            return self
        value = self._slot.__get__(instance)
        if isinstance(value, _Deferred):
            value = value()
            self._slot.__set__(instance, value)
        return value


def _as_field(default: Any) -> _Field:
    if default is _NOTHING:
        return _PLAIN
    return default if isinstance(default, _Field) else _Field(default)


def _constructor(cls: type, fields: Mapping[str, _Field], name: str, slots: tuple[str, ...]) -> FunctionType:
    """`__init__(self, text, span)`, or `__new__(cls, text, span)` of a frozen class: puts each value into its slot."""
    converted = {n: one.conversion() for n, one in enumerate(fields.values()) if one.factory or one.converter}
    code = _code(name, len(fields), tuple(converted))
    names, (first, *others) = code.co_names, code.co_varnames
    attributes = len(converted) + (name == "__new__")
    code = code.replace(
        co_names=(*names[:attributes], *fields, *names[attributes + len(fields) :]),
        co_varnames=(first, *[name.lstrip("_") for name in fields], *others[len(fields) :]),
        co_qualname=f"{cls.__qualname__}.{name}",
    )
    scope: dict[str, Any] = {f"convert_{number}": conversion for number, conversion in converted.items()}
    scope |= {"__name__": cls.__module__, "unguarded": partial(_first_unguarded, scope, cls, slots)}
    defaults = tuple([one.default for one in fields.values() if one.factory or one.default is not _NOTHING])
    return FunctionType(code, scope, name, defaults)


@cache
def _code(name: str, count: int, converted: tuple[int, ...]) -> CodeType:
    """The code of a constructor for so many fields, but for their names. To compile one for each class takes longer.

    A guard is called for each attribute that is set. So a frozen object begins as one of a class with the same slots
    and no guard, and is given its own class when it is complete: nine attributes in less than half of the time.
    """
    values = [f"value_{number}" for number in range(count)]
    # The names of attributes come to stand together, behind those of functions.
    conversions = [f"value_{number} = convert_{number}(value_{number})" for number in converted]
    attributes = [f"self.{value} = {value}" for value in values]
    if name == "__new__":
        first, lines = "cls", [*conversions, "self = unguarded()", *attributes, "self.__class__ = cls", "return self"]
    else:
        first, lines = "self", [*conversions, *attributes]
    scope: dict[str, Any] = {}
    exec(f"def {name}({', '.join([first, *values])}):\n    " + "\n    ".join(lines or ["pass"]), scope)
    return cast("FunctionType", scope[name]).__code__


def _first_unguarded(scope: dict[str, Any], cls: type, slots: tuple[str, ...]) -> Any:
    """The first object without a guard; their class is made for it, and takes the place of this in a constructor."""
    base: Any = cls.__base__ if issubclass(cls, _Value) else _Value
    unguarded = {name: getattr(object, name) for name in ("__new__", "__setattr__", "__delattr__")}
    scope["unguarded"] = type(cls.__name__, (base,), {"__slots__": slots, **unguarded})
    return scope["unguarded"]()


class _Attributes:
    """What attrs knows of a class, made when it is asked for."""

    def __init__(self, plain: type, fields: Mapping[str, _Field]) -> None:
        self._plain = plain
        self._fields = fields

    def __get__(self, _: object, cls: Any) -> Any:
        import attrs

        for name, one in self._fields.items():
            told = {word: value for word, value in one._asdict().items() if value is not _NOTHING}
            del told["deferrable"]
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
