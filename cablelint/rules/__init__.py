"""The rules: one folder a family, one file a rule, the file's name is the rule's name."""

from cablelint.rule import Rule
from cablelint.rules.portions import portion_above_overall

ALL: tuple[Rule, ...] = (portion_above_overall.check,)
