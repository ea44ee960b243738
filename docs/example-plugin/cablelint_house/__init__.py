"""House rules of one office, as a plugin for cablelint."""

from cablelint.rule import Rule
from cablelint_house import house_no_shelf

RULES: tuple[Rule, ...] = (house_no_shelf.check,)
