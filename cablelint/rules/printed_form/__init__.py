"""AD: what was printed around the telegrams of 1973 to 1979, and their E.O. lines."""

from cablelint.rule import Rule
from cablelint.rules.printed_form import (
    ads_without_declas,
    control_line_format,
    copies_total,
    drafting_incomplete,
    page_banner_mismatch,
    page_missing,
    page_number_differs,
    received_before_sent,
    record_disagrees,
    schedule_missing,
    text_not_in_archive,
)

RULES: tuple[Rule, ...] = (
    copies_total.check,
    page_banner_mismatch.check,
    control_line_format.check,
    drafting_incomplete.check,
    record_disagrees.check,
    page_missing.check,
    page_number_differs.check,
    text_not_in_archive.check,
    received_before_sent.check,
    ads_without_declas.check,
    schedule_missing.check,
)
