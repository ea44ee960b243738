"""The rules: one folder a family, one file a rule, the file's name is the rule's name.

`ALL` has what is known of every rule without its module, which is imported when the rule is first run or explained.
"""

from cablelint.diagnostic import Severity
from cablelint.rule import Rule, Stage

ALL: tuple[Rule, ...]


def __getattr__(name: str) -> tuple[Rule, ...]:
    """Make `ALL` when it is first asked for: `python -m cablelint.rules` must run where the index is broken."""
    if name != "ALL":
        raise AttributeError(f"module {__name__} has no attribute {name}")
    rules = globals()[name] = _indexed()
    return rules


def _indexed() -> tuple[Rule, ...]:
    from cablelint.rules._index import INDEX

    # To look a member up here takes a tenth of the time of asking its class for it; there are hundreds of rules.
    severities = {member.value: member for member in Severity}
    stages = {member.value: member for member in Stage}
    return tuple(
        Rule(
            code,
            name,
            severities[severity],
            since,
            default,
            frozenset(dialects),
            stages[stage],
            need,
            f"{__name__}.{module}",
        )
        for code, name, severity, since, default, dialects, stage, need, module in INDEX
    )
