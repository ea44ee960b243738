"""The rules: one folder a family, one file a rule, the file's name is the rule's name."""

from cablelint.rule import Rule
from cablelint.rules import cablelint_itself, portions

ALL: tuple[Rule, ...] = (*cablelint_itself.RULES, *portions.RULES)
