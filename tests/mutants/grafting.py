"""Puts a mutant in the place of a module that is loaded, so that everything that holds its functions runs the mutant.

Importing anew would not do: tests and other modules hold the functions, classes and constants of the module as it was.
"""

import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache, cached_property
from types import FunctionType, ModuleType
from typing import Any

from cablelint.rule import Rule

# What `cache` and `lru_cache` make of a function.
_Cached = type(cache(str))
_ASK_NO_RULE = ("cablelint.openings", "cablelint.order", "cablelint.plugins", "cablelint.reference", "cablelint.tables")


def graft(module: ModuleType, text: str) -> None:
    """Make a loaded module behave as `text` does. Raises whatever the text raises when it is run as a module."""
    changed: dict[str, Any] = {"__name__": module.__name__, "__file__": module.__file__}
    exec(compile(text, module.__file__ or "", "exec"), changed)
    for name, new in changed.items():
        if name.startswith("__") or name not in vars(module) or vars(module)[name] is new:
            continue
        old = vars(module)[name]
        functions = list(zip(_functions(old), _functions(new), strict=True)) if type(old) is type(new) else []
        if isinstance(new, type) and isinstance(old, type):
            _graft_class(old, new)
        elif functions:
            for one, other in functions:
                _graft_function(one, other)
        else:
            for holder in holders(module.__name__, name):
                setattr(holder, name, new)


def forget() -> None:
    """Empty the caches of functions that may have asked a mutated one; tables of facts stay read."""
    for module in _modules():
        if not module.__name__.startswith(_ASK_NO_RULE):
            for value in list(vars(module).values()):
                if isinstance(value, _Cached):
                    value.cache_clear()


def _functions(value: object) -> Iterator[FunctionType]:
    """The functions behind what stands in a module or in a class."""
    match value:
        case FunctionType():
            yield value
        case Rule():
            yield from _functions(value.check)
        case property():
            yield from _functions(value.fget)
        case cached_property():
            yield from _functions(value.func)
        case classmethod() | staticmethod():
            yield from _functions(value.__func__)
        case _Cached():
            yield from _functions(value.__wrapped__)


def _graft_function(old: FunctionType, new: FunctionType) -> None:
    old.__code__ = new.__code__
    old.__defaults__ = new.__defaults__
    old.__kwdefaults__ = new.__kwdefaults__


def _graft_class(old: type, new: type) -> None:
    for name, value in vars(new).items():
        before = vars(old).get(name)
        pairs = list(zip(_functions(before), _functions(value), strict=False)) if type(before) is type(value) else []
        if name == "__init__" and hasattr(new, "__attrs_attrs__"):
            old.__init__ = value  # type: ignore[misc]
        for one, other in pairs:
            _graft_function(one, other)
    if issubclass(old, Enum) and issubclass(new, Enum):
        for member, changed in zip(old, new, strict=True):
            member.__dict__.update({key: value for key, value in changed.__dict__.items() if key == "_value_"})


def holders(module: str, name: str) -> list[ModuleType]:
    """The modules that have a constant or a class of a module, this one included."""
    value = getattr(sys.modules[module], name, None)
    return [other for other in _modules() if name in vars(other) and vars(other)[name] is value]


def _modules() -> list[ModuleType]:
    return [module for key, module in sys.modules.items() if key.startswith("cablelint")]
