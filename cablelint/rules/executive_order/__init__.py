"""EO: the E.O. line, its order and its declassification instruction."""

from cablelint.rule import Rule
from cablelint.rules.executive_order import (
    classification_too_long,
    declassification_before_date,
    declassification_date_format,
    declassification_of_unclassified,
    eo_line_syntax,
    exemption_without_date,
    missing_eo_line,
    na_on_classified,
    nonexistent_declassification_date,
    nonstandard_eo_line,
    oadr_outside_12356,
    order_not_in_force,
    retired_human_exemption,
    retired_manual_review,
    retired_x_exemption,
    schedule_of_another_order,
    subject_to_treaty,
    unknown_order,
)

RULES: tuple[Rule, ...] = (
    nonstandard_eo_line.check,
    missing_eo_line.check,
    unknown_order.check,
    order_not_in_force.check,
    na_on_classified.check,
    declassification_of_unclassified.check,
    declassification_before_date.check,
    classification_too_long.check,
    oadr_outside_12356.check,
    retired_x_exemption.check,
    declassification_date_format.check,
    nonexistent_declassification_date.check,
    schedule_of_another_order.check,
    retired_human_exemption.check,
    retired_manual_review.check,
    subject_to_treaty.check,
    exemption_without_date.check,
    eo_line_syntax.check,
)
