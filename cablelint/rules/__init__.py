"""The rules: one folder a family, one file a rule, the file's name is the rule's name.

`ALL` has what is known of every rule without its module, which is imported when the rule is first run or explained.
"""

from cablelint.diagnostic import Severity
from cablelint.rule import Rule, Stage
from cablelint.rules._index import INDEX


class _Rules(tuple[Rule, ...]):
    """Rules that are hashed and compared as one thing: to hash hundreds of them touches each."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)


ALL: tuple[Rule, ...] = _Rules(
    Rule(
        code,
        name,
        Severity(severity),
        since,
        default,
        frozenset(dialects),
        Stage(stage),
        need,
        f"{__name__}.{module}",
    )
    for code, name, severity, since, default, dialects, stage, need, module in INDEX
)
