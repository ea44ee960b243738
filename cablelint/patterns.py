"""Regular expressions that are compiled when they are first used.

A run over one file uses a third of the expressions that the rules have; compiling all of them would take longer than
the run.
"""

import re
from typing import Any, cast


class Expression:
    """Stands for a compiled expression, and has its attributes."""


class _Uncompiled(Expression):
    """Becomes an `Expression` when an attribute is first asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        vars(self).update({name: getattr(compiled, name) for name in _ATTRIBUTES})
        # Where a class has this function, Python looks up every attribute of its objects slowly.
        self.__class__ = Expression  # type: ignore[assignment]
        return getattr(compiled, name)


_ATTRIBUTES = [name for name in dir(re.Pattern) if not name.startswith("_")]


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled on first use. Raises re.error only then."""
    return cast("re.Pattern[str]", _Uncompiled(source, int(flags)))
