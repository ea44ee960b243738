"""Which versions of cablelint a configuration asks for: comparisons with commas between, as `>=0.1, <2`."""

import operator
import re

_COMPARISON = re.compile(r"\s*(>=|<=|==|!=|>|<)\s*(\d{1,9}(?:\.\d{1,9}){0,2})\s*")
_SIGNS = {
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
}


def fault(required: str) -> str | None:
    """What is wrong with a requirement; None where nothing is."""
    if all(_COMPARISON.fullmatch(comparison) for comparison in required.split(",")):
        return None
    return f'"{required[:60]}" is no requirement, expected one like ">=0.1, <2"'


def meets(version: str, required: str) -> bool:
    """Whether a version, such as 0.1.0, is one of those that are required. The requirement has no fault."""
    own = _numbers(version)
    comparisons = (_COMPARISON.fullmatch(comparison) for comparison in required.split(","))
    return all(_SIGNS[found[1]](own, _numbers(found[2])) for found in comparisons if found is not None)


def _numbers(version: str) -> tuple[int, int, int]:
    """The first three numbers of a version; those that it lacks are 0."""
    first, second, third, *_ = (*(int(number) for number in re.findall(r"\d+", version)), 0, 0, 0)
    return first, second, third
