"""Regular expressions that are compiled when they are first used.

A run over one file uses a third of the expressions that the rules have; compiling all of them would take longer than
the run.
"""

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled expression until one of its methods is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression, compiled on first use. Raises re.error only then."""
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))
