"""RF: the REF line, and the references that the text cites."""

from cablelint.rule import Rule
from cablelint.rules.references import (
    cited_label_missing,
    empty_reference_line,
    later_reference,
    letter_o_for_zero,
    reference_labels_out_of_order,
    reference_line_syntax,
    reference_number_too_wide,
    repeated_reference_label,
    self_reference,
    single_reference_labelled,
    unknown_reference_station,
    unused_reference,
)

RULES: tuple[Rule, ...] = (
    reference_labels_out_of_order.check,
    repeated_reference_label.check,
    single_reference_labelled.check,
    later_reference.check,
    self_reference.check,
    cited_label_missing.check,
    unused_reference.check,
    reference_number_too_wide.check,
    letter_o_for_zero.check,
    reference_line_syntax.check,
    empty_reference_line.check,
    unknown_reference_station.check,
)
