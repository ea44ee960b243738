"""CT: findings about the file as such, and about cablelint itself."""

from cablelint.rule import Rule
from cablelint.rules.cablelint_itself import (
    binary_file,
    dialect_without_rules,
    directive_in_transmission,
    empty_file,
    internal_error,
    invalid_configuration,
    malformed_suppression,
    no_telegrams_in_directory,
    not_a_telegram,
    suppression_without_reason,
    template,
    unknown_rule_in_suppression,
    unreadable_file,
    unused_suppression,
)

RULES: tuple[Rule, ...] = (
    internal_error.check,
    empty_file.check,
    binary_file.check,
    not_a_telegram.check,
    template.check,
    unreadable_file.check,
    no_telegrams_in_directory.check,
    dialect_without_rules.check,
    invalid_configuration.check,
    unused_suppression.check,
    unknown_rule_in_suppression.check,
    malformed_suppression.check,
    directive_in_transmission.check,
    suppression_without_reason.check,
)
