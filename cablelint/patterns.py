"""Regular expressions that are compiled when they are first used.

A run over one file uses a third of the expressions that the rules have; compiling all of them would take longer than
the run.
"""

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled expression until one of its attributes is asked for, and has them all from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        vars(self).update({name: getattr(compiled, name) for name in _ATTRIBUTES})
        # Every attribute of an object whose class has this function is looked up slowly.
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)


class _Compiled:
    """What stands for an expression that has been compiled."""


_ATTRIBUTES = [name for name in dir(re.Pattern) if not name.startswith("_")]


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled on first use. Raises re.error only then."""
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))
