"""SU: where summaries, comments and notes begin and end."""

from cablelint.rule import Rule
from cablelint.rules.summary import (
    begin_without_end,
    end_without_begin,
    missing_summary,
    nested_mismatch,
)

RULES: tuple[Rule, ...] = (
    end_without_begin.check,
    begin_without_end.check,
    nested_mismatch.check,
    missing_summary.check,
)
