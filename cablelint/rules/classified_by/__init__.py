"""CB: who classified the telegram, and why."""

from cablelint.rule import Rule
from cablelint.rules.classified_by import (
    classified_by_on_unclassified,
    doubled_classified_by,
    missing_classified_by,
    missing_classifier,
    missing_reason,
    misspelt_reason,
    numbered_classified_by,
    reason_and_derived_from,
    reason_of_another_order,
    unknown_reason_letter,
)

RULES: tuple[Rule, ...] = (
    missing_classified_by.check,
    missing_reason.check,
    reason_of_another_order.check,
    unknown_reason_letter.check,
    classified_by_on_unclassified.check,
    missing_classifier.check,
    doubled_classified_by.check,
    numbered_classified_by.check,
    reason_and_derived_from.check,
    misspelt_reason.check,
)
