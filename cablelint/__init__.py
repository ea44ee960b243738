"""cablelint validates State Department telegrams ("cables") and their military cousins.

The five functions below and the types that they return are the whole public library; `cablelint.testing` is
the public test kit for rules. Everything is imported on first use, so that `import cablelint` costs nothing.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

__all__ = [
    "Cable",
    "Diagnostic",
    "FixResult",
    "MalformedMarking",
    "Marking",
    "Report",
    "Severity",
    "Span",
    "fix",
    "lint",
    "parse",
    "parse_marking",
    "roll_up",
]

if TYPE_CHECKING:
    from cablelint.api import fix, lint, parse, parse_marking
    from cablelint.classification import Marking
    from cablelint.diagnostic import Diagnostic, Report, Severity
    from cablelint.fixes import FixResult
    from cablelint.markings.rollup import roll_up
    from cablelint.model import Cable, MalformedMarking
    from cablelint.source import Span

_HOME = {
    "Cable": "model",
    "Diagnostic": "diagnostic",
    "FixResult": "fixes",
    "MalformedMarking": "model",
    "Marking": "classification",
    "Report": "diagnostic",
    "Severity": "diagnostic",
    "Span": "source",
    "fix": "api",
    "lint": "api",
    "parse": "api",
    "parse_marking": "api",
    "roll_up": "markings.rollup",
}


def __getattr__(name: str) -> object:
    """Import a public name from its home module the first time that it is asked for."""
    if name not in _HOME:
        raise AttributeError(f"module 'cablelint' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"cablelint.{_HOME[name]}"), name)
    globals()[name] = value
    return value
