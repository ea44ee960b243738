"""PM: portion marks against each other and against the overall classification."""

from cablelint.rule import Rule
from cablelint.rules.portions import portion_above_overall

RULES: tuple[Rule, ...] = (portion_above_overall.check,)
