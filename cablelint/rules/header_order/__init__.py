"""TX: the order of the lines of the text header."""

from cablelint.rule import Rule
from cablelint.rules.header_order import (
    header_order,
)

RULES: tuple[Rule, ...] = (header_order.check,)
