"""CT: findings about the file as such, and about cablelint itself."""

from cablelint.rule import Rule
from cablelint.rules.cablelint_itself import (
    binary_file,
    dialect_without_rules,
    empty_file,
    internal_error,
    invalid_configuration,
    no_telegrams_in_directory,
    not_a_telegram,
    unreadable_file,
)

RULES: tuple[Rule, ...] = (
    internal_error.check,
    empty_file.check,
    binary_file.check,
    not_a_telegram.check,
    unreadable_file.check,
    no_telegrams_in_directory.check,
    dialect_without_rules.check,
    invalid_configuration.check,
)
