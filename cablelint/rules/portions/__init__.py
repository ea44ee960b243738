"""PM: portion marks against each other and against the overall classification."""

from cablelint.rule import Rule
from cablelint.rules.portions import (
    entire_text_notice_after_1995,
    lou_mark_after_1995,
    nodis_with_exdis_in_mark,
    noforn_not_rolled_up,
    overall_above_portions,
    portion_above_overall,
    portion_mark_malformed,
    portion_mark_misplaced,
    portion_mark_missing,
    portion_mark_unknown,
    release_list_order,
    release_with_noforn,
    sbu_noforn_form,
    single_slash_in_mark,
    unclassified_control_in_classified_mark,
)

RULES: tuple[Rule, ...] = (
    portion_above_overall.check,
    overall_above_portions.check,
    portion_mark_missing.check,
    portion_mark_malformed.check,
    portion_mark_unknown.check,
    portion_mark_misplaced.check,
    single_slash_in_mark.check,
    noforn_not_rolled_up.check,
    release_list_order.check,
    release_with_noforn.check,
    unclassified_control_in_classified_mark.check,
    lou_mark_after_1995.check,
    entire_text_notice_after_1995.check,
    nodis_with_exdis_in_mark.check,
    sbu_noforn_form.check,
)
