"""The rules: one folder a family, one file a rule, the file's name is the rule's name.

`ALL` has what is known of every rule without its module, which is imported when the rule is first run or explained.
"""

from cablelint.diagnostic import Severity
from cablelint.rule import Rule, Stage
from cablelint.rules._index import INDEX

# To look a member up here takes a tenth of the time of asking its class for it; there are hundreds of rules.
_SEVERITIES = {member.value: member for member in Severity}
_STAGES = {member.value: member for member in Stage}

ALL: tuple[Rule, ...] = tuple(
    Rule(
        code,
        name,
        _SEVERITIES[severity],
        since,
        default,
        frozenset(dialects),
        _STAGES[stage],
        need,
        f"{__name__}.{module}",
    )
    for code, name, severity, since, default, dialects, stage, need, module in INDEX
)
