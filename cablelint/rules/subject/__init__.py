"""SJ: the SUBJECT line."""

from cablelint.rule import Rule
from cablelint.rules.subject import (
    correction_in_subject,
    empty_subject,
    missing_subject,
    subject_above_overall,
    subject_not_uppercase,
    subject_too_long,
    trailing_subject_mark,
    unmarked_subject,
)

RULES: tuple[Rule, ...] = (
    missing_subject.check,
    empty_subject.check,
    unmarked_subject.check,
    subject_above_overall.check,
    subject_too_long.check,
    subject_not_uppercase.check,
    trailing_subject_mark.check,
    correction_in_subject.check,
)
