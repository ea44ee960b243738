"""SM: the fields of SMART messages against each other."""

from cablelint.rule import Rule
from cablelint.rules.smart import (
    banner_mismatch,
    calendar_date_mismatch,
    field_syntax,
    impossible_date,
    misplaced_field,
    missing_field,
    mrn_originator_mismatch,
    mrn_year_mismatch,
    repeated_field,
    sensitive_caption_missing,
    text_line_mismatch,
)

RULES: tuple[Rule, ...] = (
    mrn_year_mismatch.check,
    calendar_date_mismatch.check,
    missing_field.check,
    field_syntax.check,
    impossible_date.check,
    banner_mismatch.check,
    sensitive_caption_missing.check,
    text_line_mismatch.check,
    mrn_originator_mismatch.check,
    repeated_field.check,
    misplaced_field.check,
)
